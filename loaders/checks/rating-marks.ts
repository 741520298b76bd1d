import type { Check } from "./check.ts";

export default {
  code: "rating_marks",
  severity: "error",
  about: "Đánh dấu nhiều mức cùng lúc",
  message: ({ found }) => `Dòng này đánh dấu nhiều mức: ${found}`,
  advice: "Chỉ đánh dấu x vào một cột.",
} satisfies Check;

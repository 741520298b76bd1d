import type { Check } from "./check.ts";

export default {
  code: "mark_unclear",
  severity: "error",
  about: "Ô đánh dấu không rõ",
  message: ({ found, field }) => `Ô “${field}” ghi “${found}”, không rõ trong kỳ có hay không`,
  advice: "Ghi x (hoặc ngày trong kỳ) nếu có, để trống nếu không; cả cột dùng một loại dấu.",
} satisfies Check;

import type { Check } from "./check.ts";

export default {
  code: "register_mark",
  severity: "error",
  about: "Sổ theo dõi có ô không rõ",
  message: ({ found }) => `Sổ theo dõi có ô ghi “${found}”, không phải dấu x hay số`,
  advice: "Ghi x vào kỳ có phát biểu, để trống kỳ không phát biểu.",
} satisfies Check;

import type { Check } from "./check.ts";

export default {
  code: "register_sum",
  severity: "warning",
  about: "Cột cộng của sổ không khớp số dấu",
  message: ({ found }) => `Cột Cộng ghi ${found}, không bằng số kỳ đã đánh dấu`,
  advice: "Kiểm tra lại dòng này của sổ.",
} satisfies Check;

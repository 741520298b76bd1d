import type { Check } from "./check.ts";

export default {
  code: "report_missing",
  severity: "info",
  about: "Báo cáo chưa nhận được",
  message: ({ found, field, expected }) => `Chưa nhận được báo cáo ${field} kỳ ${found} của ${expected}`,
  advice: "Đôn đốc đơn vị gửi báo cáo.",
} satisfies Check;

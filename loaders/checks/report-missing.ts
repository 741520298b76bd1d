import type { Check } from "./check.ts";

export default {
  code: "report_missing",
  severity: "info",
  about: "Báo cáo chưa nhận được",
  message: ({ found, field, expected }) => `${expected} chưa gửi báo cáo ${field}: ${found}`,
  advice: "Đôn đốc đơn vị gửi báo cáo.",
} satisfies Check;

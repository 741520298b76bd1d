import type { Check } from "./check.ts";

export default {
  code: "period_missing",
  severity: "error",
  about: "Không rõ kỳ báo cáo",
  message: ({ field }) => `Không tìm thấy kỳ báo cáo của bảng ${field}`,
  advice: "Ghi kỳ báo cáo ở tiêu đề, ví dụ “Quý II năm 2023”.",
} satisfies Check;

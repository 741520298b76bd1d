import type { Check } from "./check.ts";

export default {
  code: "speaking_gt_present",
  severity: "warning",
  about: "Số phát biểu lớn hơn số dự",
  message: ({ found, expected }) => `Số đảng viên phát biểu “${found}” lớn hơn số dự (${expected})`,
  advice: "Kiểm tra lại: cột này là số người, không phải số lượt.",
} satisfies Check;

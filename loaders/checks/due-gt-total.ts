import type { Check } from "./check.ts";

export default {
  code: "due_gt_total",
  severity: "warning",
  about: "Số phải dự lớn hơn tổng số",
  message: ({ found, expected }) => `Số đảng viên phải dự “${found}” lớn hơn tổng số đảng viên (${expected})`,
  advice: "Kiểm tra lại hai số này: có thể ghi nhầm cột.",
} satisfies Check;

import type { Check } from "./check.ts";

export default {
  code: "present_gt_due",
  severity: "error",
  about: "Số dự lớn hơn số phải dự",
  message: ({ found, expected }) => `Số đảng viên dự “${found}” lớn hơn số phải dự (${expected})`,
  advice: "Kiểm tra lại số dự, tổng số đảng viên và số được miễn.",
} satisfies Check;

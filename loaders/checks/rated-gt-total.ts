import type { Check } from "./check.ts";

export default {
  code: "rated_gt_total",
  severity: "warning",
  about: "Số được xếp loại lớn hơn tổng số",
  message: ({ found, expected }) => `Số được xếp loại “${found}” lớn hơn tổng số đảng viên (${expected})`,
  advice: "Kiểm tra lại hai con số.",
} satisfies Check;

import type { Check } from "./check.ts";

export default {
  code: "inspected_gt_total",
  severity: "error",
  about: "Số chi bộ được kiểm tra lớn hơn tổng số",
  message: ({ found, expected }) => `Số chi bộ được kiểm tra “${found}” lớn hơn tổng số chi bộ (${expected})`,
  advice: "Kiểm tra lại hai con số.",
} satisfies Check;

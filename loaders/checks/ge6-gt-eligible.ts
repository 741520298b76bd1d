import type { Check } from "./check.ts";

export default {
  code: "ge6_gt_eligible",
  severity: "error",
  about: "Số đảng viên góp ý từ 6 kỳ lớn hơn số thuộc diện",
  message: ({ found, expected }) => `Số đảng viên góp ý từ 6 kỳ “${found}” lớn hơn số thuộc diện (${expected})`,
  advice: "Kiểm tra lại hai con số.",
} satisfies Check;

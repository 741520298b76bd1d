import type { Check } from "./check.ts";

export default {
  code: "unbalanced",
  severity: "error",
  about: "Số dự, số vắng và số phải dự không khớp",
  message: ({ found, field, expected }) => `${field}: “${found}” không khớp (${expected})`,
  advice: "Kiểm tra lại tổng số, số miễn, số dự và số vắng của dòng này.",
} satisfies Check;

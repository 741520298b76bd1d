import type { Check } from "./check.ts";

export default {
  code: "total_mismatch",
  severity: "warning",
  about: "Số tổng không bằng các số cộng lại",
  message: ({ found, field, expected }) => `Số tổng của “${field}” ghi ${found}, nhưng cộng lại là ${expected}`,
  advice: "Kiểm tra lại số tổng và từng số.",
} satisfies Check;

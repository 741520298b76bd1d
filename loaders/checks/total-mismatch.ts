import type { Check } from "./check.ts";

export default {
  code: "total_mismatch",
  severity: "warning",
  about: "Dòng tổng không bằng tổng các dòng",
  message: ({ found, field, expected }) => `Dòng tổng, cột “${field}” ghi ${found}, nhưng cộng các dòng là ${expected}`,
  advice: "Kiểm tra lại dòng tổng và từng dòng.",
} satisfies Check;

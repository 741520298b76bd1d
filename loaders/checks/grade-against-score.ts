import type { Check } from "./check.ts";

export default {
  code: "grade_against_score",
  severity: "warning",
  about: "Điểm và xếp loại sinh hoạt trái nhau",
  message: ({ found, field, expected }) =>
    `Tháng ${field}: chi bộ được ${found} điểm xếp loại cao hơn chi bộ được ${expected} điểm`,
  advice: "Kiểm tra lại điểm và xếp loại của hai chi bộ; nếu đúng thì không cần sửa.",
} satisfies Check;

import type { Check } from "./check.ts";

/** As people write them: 76,5. */
const points = (score: string | undefined): string => score?.replace(".", ",") ?? "";

export default {
  code: "grade_against_score",
  severity: "warning",
  about: "Điểm và xếp loại sinh hoạt trái nhau",
  message: ({ found, field, expected }) =>
    `Tháng ${field}: chi bộ được ${points(found)} điểm xếp loại cao hơn chi bộ được ${points(expected)} điểm`,
  advice: "Kiểm tra lại điểm và xếp loại của hai chi bộ; nếu đúng thì không cần sửa.",
} satisfies Check;

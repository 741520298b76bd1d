import type { Check } from "./check.ts";

export default {
  code: "merged_value",
  severity: "error",
  about: "Ô số liệu gộp chung nhiều chi bộ, nhiều tháng",
  message: ({ found }) => `Ô số liệu “${found}” gộp qua nhiều dòng, không rõ mỗi chi bộ, mỗi tháng là bao nhiêu`,
  advice: "Bỏ gộp ô và ghi riêng số của từng chi bộ, từng tháng.",
} satisfies Check;

import type { Check } from "./check.ts";

export default {
  code: "column_by_sums",
  severity: "info",
  about: "Cột hiểu theo phép cộng",
  message: ({ found, expected }) =>
    `Cột “${found}” được hiểu là “${expected}”, vì ở các dòng số liệu chỉ như thế mới cộng khớp với các cột khác`,
  advice: "Nếu không đúng, sửa tiêu đề cột theo mẫu.",
} satisfies Check;

import type { Check } from "./check.ts";

export default {
  code: "column_unclear",
  severity: "warning",
  about: "Tiêu đề cột không rõ nghĩa",
  message: ({ found, expected }) =>
    `Cột “${found}” không rõ là cột nào${expected ? ` (có thể là: ${expected})` : ``}; số liệu của cột không được dùng`,
  advice: "Sửa tiêu đề cột theo mẫu; nếu nhiều đơn vị quen ghi như vậy, cán bộ tổng hợp ghi vào tệp headings.csv.",
} satisfies Check;

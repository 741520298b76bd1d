import type { Check } from "./check.ts";

export default {
  code: "unknown_unit",
  severity: "error",
  about: "Tên chi bộ không có trong danh mục",
  message: ({ found, field, expected, line }) =>
    `“${found}” không có trong danh mục chi bộ của ${field} ở kỳ này${expected ? `; gần giống “${expected}” (nếu đúng, cán bộ tổng hợp thêm vào tệp aliases.csv dòng: ${line})` : ``}`,
  advice: "Sửa tên cho đúng danh mục; nếu là cách gọi khác của chi bộ đã có, cán bộ tổng hợp ghi vào tệp aliases.csv.",
} satisfies Check;

import type { Check } from "./check.ts";

export default {
  code: "column_missing",
  severity: "error",
  about: "Thiếu cột bắt buộc",
  message: ({ field, expected, found }) =>
    `Bảng ${field} thiếu cột “${expected}”${found ? ` (gần nhất: cột ${found})` : ""}`,
  advice:
    "Thêm cột này hoặc sửa tiêu đề cột theo mẫu; nếu nhiều đơn vị quen ghi tiêu đề khác, cán bộ tổng hợp ghi vào tệp headings.csv.",
} satisfies Check;

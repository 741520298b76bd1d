import type { Check } from "./check.ts";

export default {
  code: "column_missing",
  severity: "error",
  about: "Thiếu cột bắt buộc",
  message: ({ field, expected }) => `Bảng ${field} thiếu cột “${expected}”`,
  advice: "Thêm cột này hoặc sửa tiêu đề cột theo mẫu.",
} satisfies Check;

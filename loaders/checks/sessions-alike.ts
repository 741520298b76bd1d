import type { Check } from "./check.ts";

export default {
  code: "sessions_alike",
  severity: "warning",
  about: "Số liệu chuyên đề hai quý giống hệt nhau",
  message: ({ found, field, expected }) =>
    `Số liệu sinh hoạt chuyên đề quý ${field} của cả ${found} chi bộ giống hệt quý ${expected}, kể cả số vắng, ý kiến, xếp loại`,
  advice: "Kiểm tra xem có chép số liệu của quý trước mà chưa sửa không; nếu đúng thì không cần sửa.",
} satisfies Check;

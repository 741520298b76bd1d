import type { Check } from "./check.ts";

export default {
  code: "months_alike",
  severity: "warning",
  about: "Số liệu hai tháng giống hệt nhau",
  message: ({ found, field, expected }) =>
    `Số liệu tháng ${field} của cả ${found} chi bộ giống hệt tháng ${expected}, kể cả số vắng, phát biểu, ý kiến`,
  advice: "Kiểm tra xem có chép trang của tháng trước mà chưa sửa số liệu không; nếu đúng thì không cần sửa.",
} satisfies Check;

import type { Check } from "./check.ts";

export default {
  code: "months_alike",
  severity: "warning",
  about: "Số liệu hai tháng, hai quý giống hệt nhau",
  message: ({ found, field, expected }) =>
    `Số liệu ${field} của cả ${found} chi bộ giống hệt ${expected}, kể cả số vắng, phát biểu, ý kiến, điểm`,
  advice: "Kiểm tra xem có chép số liệu của kỳ trước mà chưa sửa số liệu không; nếu đúng thì không cần sửa.",
} satisfies Check;

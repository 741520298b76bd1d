import type { Check } from "./check.ts";

export default {
  code: "replacement_partial",
  severity: "warning",
  about: "Bản thay thế thiếu số liệu đã có ở bản trước",
  message: ({ found, field, expected }) =>
    `Bản này thay cho ${found} nhưng không có ${expected} dòng đã có ở bản đó (${field})`,
  advice:
    "Nếu chỉ gửi thêm, ghi “bổ sung” vào tên tệp để hai bản cùng được tính; nếu là bản thay thế, gửi lại đủ các chi bộ.",
} satisfies Check;

import type { Check } from "./check.ts";

export default {
  code: "session_again",
  severity: "warning",
  about: "Một buổi chuyên đề ghi hai lần, số liệu khác nhau",
  message: ({ found, expected }) =>
    `“${found}” có buổi cùng chuyên đề, cùng ngày ở ${expected} với số liệu khác; tính là hai buổi`,
  advice: "Nếu chỉ là một buổi thì giữ lại một dòng đúng; nếu là hai buổi thì không cần sửa.",
} satisfies Check;

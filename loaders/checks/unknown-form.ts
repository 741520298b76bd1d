import type { Check } from "./check.ts";

export default {
  code: "unknown_form",
  severity: "error",
  about: "Không phải biểu mẫu nào đã biết",
  message: ({ field, expected }) =>
    `Không nhận ra biểu mẫu nào${field ? ` (gần nhất: ${field}${expected ? `, thiếu cột “${expected}”` : ``})` : ``}`,
  advice: "Dùng biểu mẫu theo hướng dẫn; nếu tệp không phải báo cáo thì chuyển ra khỏi thư mục.",
} satisfies Check;

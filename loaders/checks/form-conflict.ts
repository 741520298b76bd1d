import type { Check } from "./check.ts";

export default {
  code: "form_conflict",
  severity: "error",
  about: "Tiêu đề và nội dung bảng mâu thuẫn",
  message: ({ found, field }) => `Tiêu đề nói ${found}, nhưng các cột là của biểu ${field}`,
  advice: "Sửa tiêu đề hoặc dùng đúng biểu mẫu.",
} satisfies Check;

import type { Check } from "./check.ts";

export default {
  code: "duplicate_file",
  severity: "info",
  about: "Trùng nội dung với tệp khác",
  message: ({ found }) => `Nội dung giống hệt tệp ${found}; chỉ đọc một lần`,
  advice: "Có thể xóa một bản.",
} satisfies Check;

import type { Check } from "./check.ts";

export default {
  code: "column_unnamed",
  severity: "warning",
  about: "Cột không có tiêu đề",
  message: ({ found }) =>
    `Cột có số liệu (ô đầu tiên ghi “${found}”) mà không có tiêu đề; số liệu của cột không được dùng`,
  advice: "Ghi tiêu đề cột theo mẫu; nếu là cột tính nháp thì không cần sửa.",
} satisfies Check;

import type { Check } from "./check.ts";

export default {
  code: "lock_file",
  severity: "info",
  about: "Tệp tạm của Excel",
  message: () => "Tệp tạm do Excel đang mở tạo ra",
  advice: "Đóng Excel; không cần làm gì thêm.",
} satisfies Check;

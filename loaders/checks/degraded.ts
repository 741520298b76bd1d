import type { Check } from "./check.ts";

export default {
  code: "degraded",
  severity: "error",
  about: "Một phần tệp không đọc được",
  message: ({ found }) => `Một phần của tệp bị hỏng (${found}); không dùng số liệu của tệp này`,
  advice: "Mở tệp bằng Excel, lưu lại rồi gửi lại.",
} satisfies Check;

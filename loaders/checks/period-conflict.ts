import type { Check } from "./check.ts";

export default {
  code: "period_conflict",
  severity: "error",
  about: "Kỳ báo cáo mâu thuẫn",
  message: ({ found }) => `Kỳ báo cáo mâu thuẫn: ${found}`,
  advice: "Sửa tiêu đề, tên trang tính hoặc tên tệp, thư mục cho cùng một kỳ.",
} satisfies Check;

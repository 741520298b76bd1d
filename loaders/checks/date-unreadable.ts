import type { Check } from "./check.ts";

export default {
  code: "date_unreadable",
  severity: "warning",
  about: "Ngày họp không đọc được",
  message: ({ found }) => `“${found}” không phải là ngày; ngày này không được dùng, số liệu khác vẫn tính`,
  advice: "Ghi ngày theo dạng ngày/tháng/năm, ví dụ 05/03/2023.",
} satisfies Check;

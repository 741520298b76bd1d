import type { Check } from "./check.ts";

export default {
  code: "sums_of_months",
  severity: "info",
  about: "Trang cộng số liệu các tháng",
  message: () => "Bảng này cộng số liệu các tháng đã có ở chỗ khác của tệp; không tính lần nữa",
  advice: "Không phải làm gì.",
} satisfies Check;

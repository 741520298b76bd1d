import type { Check } from "./check.ts";

export default {
  code: "hidden_sheet",
  severity: "warning",
  about: "Số liệu ở trang tính bị ẩn",
  message: () => "Trang tính này bị ẩn mà có số liệu được tính",
  advice: "Nếu là số liệu cũ hoặc bản nháp thì xóa trang; nếu đúng là báo cáo thì bỏ ẩn.",
} satisfies Check;

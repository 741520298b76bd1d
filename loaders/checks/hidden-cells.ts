import type { Check } from "./check.ts";

export default {
  code: "hidden_cells",
  severity: "warning",
  about: "Số liệu ở dòng, cột bị ẩn",
  message: ({ found }) => `${found} bị ẩn mà có số liệu được tính`,
  advice: "Nếu là số liệu cũ hoặc bản nháp thì xóa; nếu đúng là báo cáo thì bỏ ẩn, bỏ lọc.",
} satisfies Check;

import type { Check } from "./check.ts";

export default {
  code: "registry_hidden",
  severity: "warning",
  about: "Danh mục: dòng bị ẩn",
  message: ({ found }) => `Dòng ${found} bị ẩn mà vẫn được dùng`,
  advice: "Bỏ ẩn, bỏ lọc; dòng không còn đúng thì xóa, chi bộ đã thôi hoạt động thì ghi Đến tháng.",
} satisfies Check;

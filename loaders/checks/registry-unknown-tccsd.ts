import type { Check } from "./check.ts";

export default {
  code: "registry_unknown_tccsd",
  severity: "error",
  about: "Danh mục: chi bộ thuộc TCCSĐ không có",
  message: ({ found, field }) => `Mã TCCSĐ “${found}” của chi bộ ${field} không có ở trang TCCSĐ`,
  advice: "Sửa mã hoặc thêm TCCSĐ.",
} satisfies Check;

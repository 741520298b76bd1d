import type { Check } from "./check.ts";

export default {
  code: "registry_duplicate",
  severity: "error",
  about: "Danh mục: mã TCCSĐ ghi hai lần",
  message: ({ found }) => `Mã TCCSĐ “${found}” đã có ở dòng trên`,
  advice: "Mỗi TCCSĐ chỉ ghi một dòng; sửa hoặc xóa dòng này.",
} satisfies Check;

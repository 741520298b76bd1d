import type { Check } from "./check.ts";

export default {
  code: "duplicate_same",
  severity: "warning",
  about: "Một chi bộ ghi hai lần giống nhau",
  message: ({ found, expected }) => `“${found}” đã có ở ${expected}, số liệu như nhau; chỉ tính một lần`,
  advice: "Xóa một dòng.",
} satisfies Check;

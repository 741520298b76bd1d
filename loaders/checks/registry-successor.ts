import type { Check } from "./check.ts";

export default {
  code: "registry_successor",
  severity: "error",
  about: "Danh mục: chi bộ kế thừa không có",
  message: ({ found, field }) =>
    `Chi bộ kế thừa “${found}” của ${field} không phải là mã của một chi bộ khác trong danh mục`,
  advice: "Sửa mã hoặc để trống.",
} satisfies Check;

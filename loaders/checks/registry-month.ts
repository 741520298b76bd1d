import type { Check } from "./check.ts";

export default {
  code: "registry_month",
  severity: "error",
  about: "Danh mục: tháng ghi sai",
  message: ({ found, field }) => `Chi bộ ${field}: “${found}” không phải là tháng`,
  advice: "Ghi theo dạng MM/YYYY (ví dụ 07/2021) hoặc để trống.",
} satisfies Check;

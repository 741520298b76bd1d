import type { Check } from "./check.ts";

export default {
  code: "registry_span",
  severity: "error",
  about: "Danh mục: đến tháng trước từ tháng",
  message: ({ found, field, expected }) => `Chi bộ ${field}: đến tháng ${found} trước từ tháng ${expected}`,
  advice: "Sửa lại thời gian hoạt động.",
} satisfies Check;

import type { Check } from "./check.ts";

export default {
  code: "registry_kind",
  severity: "warning",
  about: "Danh mục: loại không rõ",
  message: ({ found, field, expected }) => `${field}: loại “${found}” không rõ, tạm coi là ${expected}`,
  advice: "Ghi đúng loại như mẫu của danh mục.",
} satisfies Check;

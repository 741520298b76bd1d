import type { Check } from "./check.ts";

export default {
  code: "registry_incomplete",
  severity: "error",
  about: "Danh mục: dòng thiếu mã hoặc tên",
  message: ({ expected }) => `Dòng này thiếu ${expected}`,
  advice: "Ghi đủ mã và tên, hoặc xóa dòng; dòng này chưa được dùng.",
} satisfies Check;

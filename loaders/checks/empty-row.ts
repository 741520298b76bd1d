import type { Check } from "./check.ts";

export default {
  code: "empty_row",
  severity: "warning",
  about: "Dòng không có số liệu",
  message: ({ found }) => `“${found}” không có số liệu`,
  advice: "Điền số liệu, hoặc ghi “Không sinh hoạt”.",
} satisfies Check;

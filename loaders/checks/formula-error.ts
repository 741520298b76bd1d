import type { Check } from "./check.ts";

export default {
  code: "formula_error",
  severity: "error",
  about: "Công thức bị lỗi hoặc chưa có kết quả",
  message: ({ found, field }) => `Ô “${field}” là công thức lỗi hoặc chưa tính (${found})`,
  advice: "Sửa công thức hoặc ghi thẳng con số, rồi lưu lại tệp.",
} satisfies Check;

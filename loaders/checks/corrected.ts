import type { Check } from "./check.ts";

export default {
  code: "corrected",
  severity: "info",
  about: "Ô được sửa theo tệp corrections.csv",
  message: ({ found, field, expected }) => `Đọc là “${expected}” thay cho “${found}” (${field})`,
  advice: "Nhắc đơn vị sửa trong tệp gốc, rồi xóa dòng sửa khỏi corrections.csv.",
} satisfies Check;

import type { Check } from "./check.ts";

export default {
  code: "correction_stale",
  severity: "error",
  about: "Dòng sửa số liệu không còn đúng",
  message: ({ found, field, expected }) =>
    `${field} ghi ô này là “${expected}”, nhưng ${found === undefined ? "không có trang tính này" : `nay là “${found}”`}`,
  advice: "Ô được đọc như trong tệp; nếu đơn vị đã sửa thì xóa dòng này khỏi corrections.csv.",
} satisfies Check;

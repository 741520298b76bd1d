import type { Check } from "./check.ts";

export default {
  code: "correction_stale",
  severity: "error",
  about: "Dòng sửa số liệu không còn đúng",
  message: ({ found, expected }) => `Tệp corrections.csv ghi ô này là “${expected}”, nhưng nay là “${found}”`,
  advice: "Đơn vị đã sửa tệp: xóa dòng này khỏi corrections.csv.",
} satisfies Check;

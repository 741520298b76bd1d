import type { Check } from "./check.ts";

export default {
  code: "missing_value",
  severity: "error",
  about: "Thiếu số liệu bắt buộc",
  message: ({ field }) => `Ô “${field}” để trống`,
  advice: "Điền số liệu; nếu chi bộ không sinh hoạt thì ghi rõ “Không sinh hoạt” ở cột Ghi chú.",
} satisfies Check;

import type { Check } from "./check.ts";

export default {
  code: "not_a_number",
  severity: "error",
  about: "Ô cần số nhưng ghi chữ",
  message: ({ found, field }) => `Ô “${field}” ghi “${found}”, không phải là số`,
  advice: "Ghi một số nguyên không âm, ví dụ 15 (cột dự/phải dự: 17/18); nếu không có thì ghi 0.",
} satisfies Check;

import type { Check } from "./check.ts";

export default {
  code: "negative",
  severity: "error",
  about: "Số âm",
  message: ({ found, field }) => `Ô “${field}” ghi số âm “${found}”`,
  advice: "Số lượng không thể âm; ghi lại số đúng.",
} satisfies Check;

import type { Check } from "./check.ts";

export default {
  code: "fraction",
  severity: "error",
  about: "Số người hoặc số lượt không nguyên",
  message: ({ found, field }) => `Ô “${field}” ghi “${found}”, không phải số nguyên`,
  advice: "Số người, số lượt phải là số nguyên; ghi lại số đúng.",
} satisfies Check;

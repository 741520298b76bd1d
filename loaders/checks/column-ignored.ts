import type { Check } from "./check.ts";

export default {
  code: "column_ignored",
  severity: "info",
  about: "Cột không dùng",
  message: ({ found }) => `Cột “${found}” không thuộc biểu, không dùng`,
  advice: "Không cần làm gì.",
} satisfies Check;

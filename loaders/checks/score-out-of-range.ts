import type { Check } from "./check.ts";

export default {
  code: "score_out_of_range",
  severity: "warning",
  about: "Điểm ngoài thang 100",
  message: ({ found }) => `Điểm “${found}” không thuộc thang điểm 0–100; điểm này không được dùng`,
  advice: "Kiểm tra lại điểm.",
} satisfies Check;

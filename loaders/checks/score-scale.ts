import type { Check } from "./check.ts";

export default {
  code: "score_scale",
  severity: "warning",
  about: "Điểm theo thang 10",
  message: ({ found }) =>
    `Điểm “${found}” và mọi điểm khác của bảng không quá 10, có thể theo thang điểm 10; điểm này không được dùng`,
  advice: "Ghi điểm theo thang 100.",
} satisfies Check;

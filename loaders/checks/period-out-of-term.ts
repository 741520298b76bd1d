import type { Check } from "./check.ts";

export default {
  code: "period_out_of_term",
  severity: "error",
  about: "Kỳ báo cáo ngoài nhiệm kỳ",
  message: ({ found }) => `Kỳ ${found} không thuộc nhiệm kỳ đang theo dõi`,
  advice: "Kiểm tra lại năm ghi trong báo cáo.",
} satisfies Check;

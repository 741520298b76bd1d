import type { Check } from "./check.ts";

export default {
  code: "grade_unknown",
  severity: "warning",
  about: "Mức đánh giá buổi sinh hoạt không rõ",
  message: ({ found }) => `“${found}” không phải Tốt, Khá, Trung bình hay Kém; mức này không được dùng`,
  advice: "Ghi một trong bốn mức.",
} satisfies Check;

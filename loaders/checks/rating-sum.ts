import type { Check } from "./check.ts";

export default {
  code: "rating_sum",
  severity: "error",
  about: "Cộng bốn mức không bằng số được xếp loại",
  message: ({ found, expected }) => `${found} được xếp loại, nhưng cộng bốn mức là ${expected}`,
  advice: "Kiểm tra lại số được đánh giá, xếp loại và số của từng mức.",
} satisfies Check;

import type { Check } from "./check.ts";

export default {
  code: "rating_unknown",
  severity: "error",
  about: "Mức xếp loại không rõ",
  message: ({ found }) => `“${found}” không phải là một mức xếp loại`,
  advice: "Ghi một trong bốn mức: Hoàn thành xuất sắc, Hoàn thành tốt, Hoàn thành, Không hoàn thành nhiệm vụ.",
} satisfies Check;

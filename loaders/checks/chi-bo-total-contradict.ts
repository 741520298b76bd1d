import type { Check } from "./check.ts";

export default {
  code: "chi_bo_total_contradict",
  severity: "warning",
  about: "Tổng số chi bộ khác danh mục",
  message: ({ found, expected }) => `Tổng số chi bộ ghi ${found}, theo danh mục là ${expected}`,
  advice: "Kiểm tra lại tổng số chi bộ hoặc danh mục.",
} satisfies Check;

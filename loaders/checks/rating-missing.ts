import type { Check } from "./check.ts";

export default {
  code: "rating_missing",
  severity: "warning",
  about: "Chi bộ chưa có mức xếp loại",
  message: () => "Chưa ghi mức xếp loại của chi bộ",
  advice: "Điền mức xếp loại của chi bộ.",
} satisfies Check;

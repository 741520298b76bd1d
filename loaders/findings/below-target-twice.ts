import type { FindingKind } from "./finding.ts";

export default {
  order: 2,
  title: "Chi bộ hai kỳ liên tiếp chưa đạt chỉ tiêu",
  sentence:
    "{unit}: {indicator} hai kỳ liên tiếp chưa đạt chỉ tiêu {target}: {previous_value} ({previous_period}), {value} ({period}).",
} satisfies Omit<FindingKind, "id">;

import type { FindingKind } from "./finding.ts";

export default {
  order: 5,
  title: "Chi bộ không sinh hoạt định kỳ trong tháng",
  sentence: "{unit} không tổ chức sinh hoạt định kỳ trong {period}.",
} satisfies Omit<FindingKind, "id">;

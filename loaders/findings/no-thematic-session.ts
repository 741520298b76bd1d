import type { FindingKind } from "./finding.ts";

export default {
  order: 6,
  title: "Chi bộ không sinh hoạt chuyên đề trong quý",
  sentence: "{unit} không tổ chức sinh hoạt chuyên đề trong {period}.",
} satisfies Omit<FindingKind, "id">;

import type { FindingKind } from "./finding.ts";

export default {
  order: 7,
  title: "Chi bộ không hoàn thành nhiệm vụ",
  sentence: "{unit} bị xếp loại không hoàn thành nhiệm vụ {period}.",
} satisfies Omit<FindingKind, "id">;

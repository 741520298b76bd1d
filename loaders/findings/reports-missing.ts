import type { FindingKind } from "./finding.ts";

export default {
  order: 8,
  title: "Đơn vị còn thiếu báo cáo",
  sentence: "{unit} còn thiếu {detail} {period}.",
} satisfies Omit<FindingKind, "id">;

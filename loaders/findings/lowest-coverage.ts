import type { FindingKind } from "./finding.ts";

export default {
  order: 9,
  title: "TCCSĐ có tỷ lệ báo cáo thấp nhất",
  sentence: "{unit} có tỷ lệ báo cáo sinh hoạt định kỳ thấp nhất {period}: {value} ({detail}).",
} satisfies Omit<FindingKind, "id">;

import type { FindingKind } from "./finding.ts";

export default {
  order: 3,
  title: "Chi bộ giảm nhiều nhất",
  sentence:
    "{unit}{detail}: {indicator} giảm {change}, từ {previous_value} ({previous_period}) xuống {value} ({period}).",
} satisfies Omit<FindingKind, "id">;

import type { FindingKind } from "./finding.ts";

export default {
  order: 4,
  title: "Chi bộ tăng nhiều nhất",
  sentence:
    "{unit}{detail}: {indicator} tăng {change}, từ {previous_value} ({previous_period}) lên {value} ({period}).",
} satisfies Omit<FindingKind, "id">;

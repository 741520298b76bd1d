import type { FindingKind } from "./finding.ts";

export default {
  order: 1,
  title: "Chỉ tiêu chuyển từ đạt sang chưa đạt và ngược lại",
  sentence:
    "{unit}: {indicator} chuyển {detail}, từ {previous_value} ({previous_period}) thành {value} ({period}); chỉ tiêu {target}.",
} satisfies Omit<FindingKind, "id">;

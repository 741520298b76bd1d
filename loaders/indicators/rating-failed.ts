import type { Indicator } from "./indicator.ts";

export default {
  order: 7,
  name: "Số chi bộ không hoàn thành nhiệm vụ",
  shortName: "Chi bộ không HTNV",
  definition: "Số chi bộ bị xếp loại không hoàn thành nhiệm vụ, trong các chi bộ tồn tại tháng 12.",
  numerator: "Số chi bộ không hoàn thành nhiệm vụ",
  denominator: "Số chi bộ đã xếp loại",
  missing: "Chưa đạt ngay khi có một chi bộ; chỉ kết luận đạt khi mọi chi bộ đã có xếp loại.",
  kind: "count",
  unit: "count",
  levels: ["tccsd", "khoi"],
  periods: ["year"],
  better: "less",
} satisfies Omit<Indicator, "id">;

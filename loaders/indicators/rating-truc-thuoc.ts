import type { Indicator } from "./indicator.ts";

export default {
  order: 6,
  name: "Tỷ lệ chi bộ trực thuộc hoàn thành tốt nhiệm vụ trở lên",
  shortName: "Chi bộ trực thuộc HTTNV",
  definition:
    "Số chi bộ trực thuộc đảng ủy cơ sở, đảng bộ bộ phận được xếp loại hoàn thành tốt hoặc hoàn thành xuất sắc nhiệm vụ trên số đã xếp loại, trong các chi bộ tồn tại tháng 12.",
  numerator: "Số chi bộ trực thuộc hoàn thành tốt nhiệm vụ trở lên",
  denominator: "Số chi bộ trực thuộc đã xếp loại",
  missing:
    "Chi bộ chưa có số liệu được tính theo cả hai khả năng (thấp nhất, cao nhất); chỉ kết luận khi cả hai cho cùng kết quả.",
  kind: "share",
  unit: "percent",
  levels: ["tccsd", "khoi"],
  periods: ["year"],
  better: "more",
} satisfies Omit<Indicator, "id">;

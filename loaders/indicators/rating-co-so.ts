import type { Indicator } from "./indicator.ts";

export default {
  order: 5,
  name: "Tỷ lệ chi bộ cơ sở hoàn thành tốt nhiệm vụ trở lên",
  shortName: "Chi bộ cơ sở HTTNV",
  definition:
    "Số chi bộ cơ sở được xếp loại hoàn thành tốt hoặc hoàn thành xuất sắc nhiệm vụ trên số chi bộ cơ sở đã xếp loại, trong các chi bộ tồn tại tháng 12.",
  numerator: "Số chi bộ cơ sở hoàn thành tốt nhiệm vụ trở lên",
  denominator: "Số chi bộ cơ sở đã xếp loại",
  missing:
    "Chi bộ chưa có số liệu được tính theo cả hai khả năng (thấp nhất, cao nhất); chỉ kết luận khi cả hai cho cùng kết quả.",
  kind: "share",
  unit: "percent",
  levels: ["tccsd", "khoi"],
  periods: ["year"],
  better: "more",
} satisfies Omit<Indicator, "id">;

import type { Indicator } from "./indicator.ts";

export default {
  order: 11,
  name: "Tỷ lệ chi bộ có kết nạp đảng viên mới",
  shortName: "Chi bộ có kết nạp",
  definition:
    "Số chi bộ kết nạp ít nhất một đảng viên mới trong năm trên số chi bộ đã báo cáo, trong các chi bộ tồn tại tháng 12.",
  numerator: "Số chi bộ có kết nạp đảng viên mới",
  denominator: "Số chi bộ đã báo cáo",
  missing:
    "Chi bộ chưa có số liệu được tính theo cả hai khả năng (thấp nhất, cao nhất); chỉ kết luận khi cả hai cho cùng kết quả.",
  kind: "share",
  unit: "percent",
  levels: ["tccsd", "khoi"],
  periods: ["year"],
  better: "more",
} satisfies Omit<Indicator, "id">;

import type { Indicator } from "./indicator.ts";

export default {
  order: 3,
  name: "Tỷ lệ chi bộ sinh hoạt định kỳ đủ các tháng",
  shortName: "Sinh hoạt hằng tháng",
  definition: "Số chi bộ tổ chức sinh hoạt ở mọi tháng tồn tại trong năm trên số chi bộ đã rõ kết quả.",
  numerator: "Số chi bộ sinh hoạt đủ các tháng",
  denominator: "Số chi bộ đã rõ kết quả",
  missing:
    "Chi bộ chưa có số liệu được tính theo cả hai khả năng (thấp nhất, cao nhất); chỉ kết luận khi cả hai cho cùng kết quả.",
  kind: "share",
  unit: "percent",
  levels: ["tccsd", "khoi"],
  periods: ["year"],
  better: "more",
} satisfies Omit<Indicator, "id">;

import type { Indicator } from "./indicator.ts";

export default {
  order: 12,
  name: "Tỷ lệ chi bộ được đảng ủy cơ sở kiểm tra sinh hoạt",
  shortName: "Kiểm tra 6 tháng",
  definition: "Số chi bộ được đảng ủy cơ sở kiểm tra sinh hoạt trong 6 tháng trên tổng số chi bộ, ở các đảng bộ cơ sở.",
  numerator: "Số chi bộ được kiểm tra",
  denominator: "Tổng số chi bộ",
  missing:
    "Đảng bộ cơ sở chưa có báo cáo 6 tháng không tính vào tử số lẫn mẫu số; chỉ kết luận khi đã nhận ít nhất 95% báo cáo.",
  kind: "pooled",
  unit: "percent",
  levels: ["tccsd", "khoi"],
  periods: ["half"],
  better: "more",
} satisfies Omit<Indicator, "id">;

import type { Indicator } from "./indicator.ts";

export default {
  order: 10,
  name: "Tỷ lệ đảng viên vi phạm kỷ luật",
  shortName: "Đảng viên bị kỷ luật",
  definition:
    "Số đảng viên bị khiển trách, cảnh cáo, cách chức, khai trừ trên tổng số đảng viên; đạt khi thấp hơn năm trước.",
  numerator: "Số đảng viên bị kỷ luật",
  denominator: "Tổng số đảng viên",
  missing:
    "Chi bộ chưa có báo cáo năm không tính vào tử số lẫn mẫu số; chỉ kết luận khi đã nhận ít nhất 95% báo cáo. Năm đầu không có năm trước để so nên chưa kết luận.",
  kind: "pooled",
  unit: "percent",
  levels: ["tccsd", "khoi"],
  periods: ["year"],
  better: "less",
} satisfies Omit<Indicator, "id">;

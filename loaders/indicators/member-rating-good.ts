import type { Indicator } from "./indicator.ts";

export default {
  order: 8,
  name: "Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ trở lên",
  shortName: "Đảng viên HTTNV",
  definition:
    "Số đảng viên được xếp loại hoàn thành tốt hoặc hoàn thành xuất sắc nhiệm vụ trên số đảng viên được xếp loại.",
  numerator: "Số đảng viên hoàn thành tốt nhiệm vụ trở lên",
  denominator: "Số đảng viên được xếp loại",
  missing: "Chi bộ chưa có báo cáo năm không tính vào tử số lẫn mẫu số; chỉ kết luận khi đã nhận ít nhất 95% báo cáo.",
  kind: "pooled",
  unit: "percent",
  levels: ["tccsd", "khoi"],
  periods: ["year"],
  better: "more",
} satisfies Omit<Indicator, "id">;

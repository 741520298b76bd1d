import type { Indicator } from "./indicator.ts";

export default {
  order: 2,
  name: "Tỷ lệ đảng viên góp ý từ 6 kỳ trở lên trong năm",
  shortName: "Góp ý từ 6 kỳ",
  definition:
    "Số đảng viên phát biểu, đóng góp ý kiến ở ít nhất 6 kỳ sinh hoạt trong năm trên số đảng viên thuộc diện; chỉ tính các năm đủ 12 tháng.",
  numerator: "Số đảng viên góp ý từ 6 kỳ trở lên",
  denominator: "Số đảng viên thuộc diện tham gia",
  missing: "Chi bộ chưa có báo cáo năm không tính vào tử số lẫn mẫu số; chỉ kết luận khi đã nhận ít nhất 95% báo cáo.",
  kind: "pooled",
  unit: "percent",
  levels: ["chi_bo", "tccsd", "khoi"],
  periods: ["year"],
  better: "more",
} satisfies Omit<Indicator, "id">;

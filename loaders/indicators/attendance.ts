import type { Indicator } from "./indicator.ts";

export default {
  order: 1,
  name: "Tỷ lệ đảng viên tham dự sinh hoạt chi bộ",
  shortName: "Dự sinh hoạt",
  definition:
    "Tổng số đảng viên dự trên tổng số đảng viên phải dự các kỳ sinh hoạt đã tổ chức; đảng viên được miễn không tính vào số phải dự, vắng có lý do vẫn là vắng.",
  numerator: "Số lượt đảng viên dự sinh hoạt",
  denominator: "Số lượt đảng viên phải dự",
  missing: "Tháng chưa có báo cáo không tính vào tử số lẫn mẫu số; chỉ kết luận khi đã nhận ít nhất 95% báo cáo.",
  kind: "pooled",
  unit: "percent",
  levels: ["chi_bo", "tccsd", "khoi"],
  periods: ["month", "quarter", "year", "term"],
  better: "more",
} satisfies Omit<Indicator, "id">;

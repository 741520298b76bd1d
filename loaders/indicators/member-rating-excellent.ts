import type { Indicator } from "./indicator.ts";

export default {
  order: 9,
  name: "Tỷ lệ đảng viên hoàn thành xuất sắc nhiệm vụ",
  shortName: "Đảng viên HTXSNV",
  definition:
    "Số đảng viên hoàn thành xuất sắc trên số đảng viên hoàn thành tốt nhiệm vụ trở lên. Hướng dẫn của Trung ương cũng giới hạn tỷ lệ này ở 20% trong mỗi tổ chức cơ sở đảng; nơi vượt được cảnh báo ở phần kiểm tra số liệu.",
  numerator: "Số đảng viên hoàn thành xuất sắc nhiệm vụ",
  denominator: "Số đảng viên hoàn thành tốt nhiệm vụ trở lên",
  missing: "Chi bộ chưa có báo cáo năm không tính vào tử số lẫn mẫu số; chỉ kết luận khi đã nhận ít nhất 95% báo cáo.",
  kind: "pooled",
  unit: "percent",
  levels: ["tccsd", "khoi"],
  periods: ["year"],
  better: "more",
} satisfies Omit<Indicator, "id">;

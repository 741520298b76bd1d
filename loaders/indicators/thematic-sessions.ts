import type { Indicator } from "./indicator.ts";

export default {
  order: 4,
  name: "Tỷ lệ chi bộ sinh hoạt chuyên đề mỗi quý",
  shortName: "Sinh hoạt chuyên đề",
  definition:
    "Số chi bộ có ít nhất một kỳ sinh hoạt chuyên đề ở mọi quý tồn tại trong kỳ trên số chi bộ đã rõ kết quả; chi bộ coi là đã báo cáo khi biểu chuyên đề của tổ chức cơ sở đảng được chấp nhận.",
  numerator: "Số chi bộ có chuyên đề ở mọi quý",
  denominator: "Số chi bộ đã rõ kết quả",
  missing:
    "Chi bộ chưa có số liệu được tính theo cả hai khả năng (thấp nhất, cao nhất); chỉ kết luận khi cả hai cho cùng kết quả.",
  kind: "share",
  unit: "percent",
  levels: ["tccsd", "khoi"],
  periods: ["quarter", "year"],
  better: "more",
} satisfies Omit<Indicator, "id">;

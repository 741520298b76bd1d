import type { Indicator } from "./indicator.ts";

export default {
  order: 13,
  name: "Tỷ lệ buổi sinh hoạt định kỳ đạt khá trở lên",
  shortName: "Chất lượng sinh hoạt",
  definition:
    "Số buổi sinh hoạt được đánh giá tốt hoặc khá trên số buổi được đánh giá; nơi chỉ có điểm thì từ 90 là tốt, từ 70 là khá, từ 50 là trung bình, dưới 50 là kém.",
  numerator: "Số buổi đạt tốt, khá",
  denominator: "Số buổi được đánh giá",
  missing: "Buổi chưa đánh giá không tính. Chỉ theo dõi xu hướng, không có chỉ tiêu bằng số.",
  kind: "trend",
  unit: "percent",
  levels: ["chi_bo", "tccsd", "khoi"],
  periods: ["quarter", "year"],
  better: "more",
} satisfies Omit<Indicator, "id">;

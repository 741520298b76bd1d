import type { Indicator } from "./indicator.ts";

export default {
  order: 14,
  name: "Tỷ lệ kỳ sinh hoạt chuyên đề đạt khá trở lên",
  shortName: "Chất lượng chuyên đề",
  definition: "Số kỳ sinh hoạt chuyên đề được đánh giá tốt hoặc khá trên số kỳ được đánh giá.",
  numerator: "Số kỳ đạt tốt, khá",
  denominator: "Số kỳ được đánh giá",
  missing: "Kỳ chưa đánh giá không tính. Chỉ theo dõi xu hướng, không có chỉ tiêu bằng số.",
  kind: "trend",
  unit: "percent",
  levels: ["chi_bo", "tccsd", "khoi"],
  periods: ["quarter", "year"],
  better: "more",
} satisfies Omit<Indicator, "id">;

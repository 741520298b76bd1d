import type { Term } from "./term.ts";

const yearly = "Hằng năm phấn đấu";

export default {
  id: "2020-2025",
  label: "Nhiệm kỳ 2020–2025",
  firstMonth: "2020-10",
  lastMonth: "2025-06",
  reviewYears: [2020, 2021, 2022, 2023, 2024],
  source: {
    number: "01-CTr/ĐUK",
    date: "2020-09-10",
    title: "Nâng cao chất lượng sinh hoạt chi bộ trong toàn Đảng bộ Khối",
    issuer: "Ban Chấp hành Đảng bộ Khối các cơ quan tỉnh",
  },
  targets: {
    attendance: {
      comparison: ">",
      value: 0.95,
      clause: "II.2 b",
      words: "đảng viên tham dự sinh hoạt đạt tỷ lệ trên 95%",
    },
    contribution: {
      comparison: "=",
      value: 1,
      clause: "II.2 b",
      words: "mỗi đảng viên tham gia đóng góp ý kiến trong sinh hoạt chi bộ ít nhất đạt 6 kỳ/năm",
    },
    "regular-meetings": {
      comparison: "=",
      value: 1,
      clause: "II.2 b",
      words: "100% chi bộ thực hiện nghiêm chế độ sinh hoạt định kỳ",
    },
    "thematic-sessions": {
      comparison: "=",
      value: 1,
      clause: "II.2 c",
      words: "100% chi bộ tổ chức sinh hoạt chuyên đề mỗi quý một lần",
    },
    "rating-co-so": {
      comparison: ">",
      value: 0.9,
      clause: "II.2 a",
      words: `${yearly} có trên 90% chi bộ cơ sở hoàn thành tốt nhiệm vụ trở lên`,
    },
    "rating-truc-thuoc": {
      comparison: ">=",
      value: 0.95,
      clause: "II.2 a",
      words: `${yearly} có ít nhất 95% chi bộ trực thuộc hoàn thành tốt nhiệm vụ trở lên`,
    },
    "rating-failed": {
      comparison: "=",
      value: 0,
      clause: "II.2 a",
      words: "không có chi bộ không hoàn thành nhiệm vụ",
    },
    "member-rating-good": {
      comparison: ">",
      value: 0.99,
      clause: "II.2 a",
      words: "có trên 99% đảng viên hoàn thành tốt nhiệm vụ",
    },
    "member-rating-excellent": {
      comparison: ">=",
      value: 0.2,
      clause: "II.2 a",
      words: "trong đó có 20% hoàn thành xuất sắc nhiệm vụ",
    },
    "discipline-rate": { comparison: "previous", clause: "II.2 a", words: "giảm tỷ lệ đảng viên vi phạm kỷ luật" },
    "admission-share": {
      comparison: ">",
      value: 0.7,
      clause: "II.2 a",
      words: "có trên 70% chi bộ có kết nạp đảng viên mới",
    },
    "inspection-coverage": {
      comparison: "=",
      value: 1,
      clause: "III.3",
      words: "định kỳ 06 tháng một lần, các đảng ủy cơ sở kiểm tra sinh hoạt chi bộ",
    },
    "meeting-quality": { comparison: "none", clause: "II.2 b", words: "nội dung sinh hoạt đảm bảo, thiết thực" },
    "thematic-quality": {
      comparison: "none",
      clause: "II.2 c",
      words: "sinh hoạt chuyên đề có chất lượng và hiệu quả",
    },
  },
  weights: { attendance: 30, contribution: 20, "regular-meetings": 20, "thematic-sessions": 15, rating: 15 },
} satisfies Term;

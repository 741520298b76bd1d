import { type Annex, block, caption, chart, chartCaption, heading, type Line, people, subheading } from "./outline.ts";
import { chiBoRanked, method, unitsByIndicator, weightsNote } from "./parts/annexes.ts";
import { monthlyTrend, unitsCompared, yearlyTrend } from "./parts/charts.ts";
import { bestAndWeakest } from "./parts/chi-bo.ts";
import { coverageSentences, missingTable } from "./parts/coverage.ts";
import { findings } from "./parts/findings.ts";
import { limits } from "./parts/limits.ts";
import { results } from "./parts/results.ts";
import { unitsRanked } from "./parts/units.ts";

// Sections that several kinds of report have in common, under the numbers that they bear there.

/** Regular meetings and thematic sessions, sections 2 and 3. */
export const meetings = (indicators: string[], trend: string): Line[] => [
  subheading("2. Sinh hoạt định kỳ (điểm II.2 b)"),
  block("ket_qua_sinh_hoat_dinh_ky", results(indicators)),
  chart("bieu_do_du_sinh_hoat", monthlyTrend("attendance")),
  chartCaption(`Biểu đồ 1. Tỷ lệ đảng viên tham dự sinh hoạt chi bộ theo tháng${trend}`),
  subheading("3. Sinh hoạt chuyên đề (điểm II.2 c)"),
  block("ket_qua_chuyen_de", results(["thematic-sessions", "thematic-quality"])),
];

/** What is only known once a year, and the inspections: sections 4 and 5. */
export const ofTheYear: Line[] = [
  subheading("4. Xếp loại chi bộ, đảng viên; kỷ luật; kết nạp đảng viên (điểm II.2 a)"),
  block(
    "ket_qua_xep_loai",
    results([
      "rating-co-so",
      "rating-truc-thuoc",
      "rating-failed",
      "member-rating-good",
      "member-rating-excellent",
      "discipline-rate",
      "admission-share",
    ]),
  ),
  chart("bieu_do_xep_loai", yearlyTrend("rating-truc-thuoc")),
  chartCaption("Biểu đồ 2. Tỷ lệ chi bộ trực thuộc hoàn thành tốt nhiệm vụ trở lên qua các năm"),
  ...inspections(5),
];

/** How many chi bộ were inspected, as the section of a number. */
export function inspections(at: number): Line[] {
  return [
    subheading(`${at}. Kiểm tra sinh hoạt chi bộ (điểm III.3)`),
    block("ket_qua_kiem_tra", results(["inspection-coverage"])),
  ];
}

/** The TCCSĐ and chi bộ beside one another; `when` is the tag of the period of the first, `ranked` the caption of the second. */
export const compared = (
  at: number,
  { figure, when, ranked }: { figure: number; when: string; ranked: string },
  by: string,
): Line[] => [
  subheading(`${at}. So sánh giữa các tổ chức cơ sở đảng, chi bộ`),
  chart("bieu_do_tccsd", unitsCompared("attendance")),
  chartCaption(`Biểu đồ ${figure}. Tỷ lệ dự sinh hoạt của các tổ chức cơ sở đảng so với mục tiêu, ${when}{rut_gon}`),
  caption(`Bảng 3. Xếp hạng các tổ chức cơ sở đảng theo tỷ lệ đảng viên dự sinh hoạt, ${when}`),
  block("bang_tccsd", unitsRanked("attendance")),
  caption(`Bảng 4. ${ranked}`),
  block("bang_chi_bo", bestAndWeakest(by)),
  ...(by === "composite" ? [block("ghi_chu_diem", weightsNote)] : []),
];

/** What stands out; `last` is the finding that only this kind of report tells. */
export const highlights = (at: number, last: string): Line[] => [
  subheading(`${at}. Những điểm nổi bật`),
  block("diem_noi_bat", findings(["status-flipped", "below-target-twice", "largest-fall", "largest-rise", last])),
];

/** How far the figures can be relied upon. */
const reliability = (roman: string): Line[] => [
  heading(`${roman}. TÌNH HÌNH BÁO CÁO VÀ ĐỘ TIN CẬY CỦA SỐ LIỆU`),
  block("tinh_hinh_bao_cao", coverageSentences),
];

/** The end of a report of a part of a year. */
export const shortEnd = (ahead: string): Line[] => [
  ...reliability("II"),
  heading("III. HẠN CHẾ VÀ NGUYÊN NHÂN"),
  block("han_che", limits),
  people("Ban Tổ chức bổ sung nguyên nhân khách quan, chủ quan của từng hạn chế"),
  heading(`IV. NHIỆM VỤ TRỌNG TÂM ${ahead}`),
  people("Ban Tổ chức bổ sung nhiệm vụ trọng tâm và kiến nghị, đề xuất (nếu có)"),
];

/** The end of a report that looks back on whole years. */
export const longEnd = (ahead: string): Line[] => [
  ...reliability("III"),
  heading("IV. HẠN CHẾ, NGUYÊN NHÂN VÀ BÀI HỌC KINH NGHIỆM"),
  subheading("1. Hạn chế"),
  block("han_che", limits),
  subheading("2. Nguyên nhân"),
  people("Ban Tổ chức bổ sung nguyên nhân khách quan, chủ quan của từng hạn chế"),
  subheading("3. Bài học kinh nghiệm"),
  people("Ban Tổ chức bổ sung bài học kinh nghiệm"),
  heading(`V. PHƯƠNG HƯỚNG, NHIỆM VỤ ${ahead}`),
  people("Ban Tổ chức bổ sung phương hướng, nhiệm vụ, giải pháp và kiến nghị, đề xuất (nếu có)"),
];

/** The annexes: TCCSĐ (of which period), chi bộ by rank (by what), what is missing, how it is computed. */
export const annexes = (when: string, ranked: string, by: string): Annex[] => [
  {
    title: `Kết quả các chỉ tiêu của từng tổ chức cơ sở đảng, ${when}`,
    lines: [block("phu_luc_tccsd", unitsByIndicator)],
  },
  { title: `Xếp hạng chi bộ theo ${ranked}`, lines: [block("phu_luc_chi_bo", chiBoRanked(by))] },
  { title: "Báo cáo còn thiếu, {ky}", lines: [block("phu_luc_thieu_bao_cao", missingTable)] },
  { title: "Cách tính các chỉ tiêu", lines: [block("phu_luc_cach_tinh", method)] },
];

import { rowsOf } from "../warehouse/warehouse.ts";

/** A table of the open data that the site offers for download. */
export interface Download {
  /** Name of the file, without its ending. */
  file: string;
  /** What it holds, in Vietnamese; `grain` is what one row is. */
  title: string;
  grain: string;
  sql: string;
}

/** A table as it stands, sorted so that equal figures make equal bytes. */
const whole = (file: string, title: string, grain: string, table = file): Download => ({
  file,
  title,
  grain,
  sql: `${rowsOf(table)} order by all`,
});

/** What is offered, the computed figures first. Column names are those of the open data. */
export const DOWNLOADS: Download[] = [
  {
    file: "indicators",
    title: "Các chỉ tiêu của từng tổ chức cơ sở đảng và tính chung",
    grain: "Một chỉ tiêu của một đơn vị trong một kỳ: tử số, mẫu số, giá trị, báo cáo đã nhận, kết luận",
    sql: `select term, indicator, level, unit_id, period, numerator, denominator, value, lower, upper, reported, expected, status, target
      from indicator_values where level <> 'chi_bo' order by all`,
  },
  {
    file: "indicators_chi_bo",
    title: "Các chỉ tiêu của chi bộ theo năm và nhiệm kỳ",
    grain: "Một chỉ tiêu của một chi bộ trong một năm hoặc cả nhiệm kỳ",
    sql: `select term, indicator, unit_id, period, numerator, denominator, value, reported, expected, status
      from indicator_values where level = 'chi_bo' and period_kind in ('year', 'term') order by all`,
  },
  whole("scores", "Điểm tổng hợp của chi bộ", "Một chi bộ trong một năm"),
  whole("meetings", "Sinh hoạt định kỳ", "Một chi bộ trong một tháng"),
  whole("thematic_sessions", "Sinh hoạt chuyên đề", "Một kỳ sinh hoạt chuyên đề của một chi bộ"),
  whole("contributions", "Đóng góp ý kiến", "Một chi bộ trong một năm"),
  whole("ratings", "Đánh giá, xếp loại chi bộ và đảng viên", "Một chi bộ trong một năm"),
  whole("admissions_discipline", "Kết nạp, kỷ luật", "Một chi bộ trong một năm"),
  whole("inspections", "Kiểm tra sinh hoạt chi bộ", "Một đảng bộ cơ sở trong 6 tháng"),
  whole("tccsd", "Danh mục tổ chức cơ sở đảng", "Một tổ chức cơ sở đảng"),
  whole("chi_bo", "Danh mục chi bộ", "Một chi bộ với một tên, từ tháng đến tháng", "chi_bo_names"),
  whole("form_reports", "Báo cáo đã nhận", "Một biểu của một tổ chức cơ sở đảng trong một kỳ, ở một tệp"),
  whole("problems", "Vấn đề của số liệu", "Một vấn đề ở một ô, một trang tính hoặc một tệp"),
];

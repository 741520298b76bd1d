import { block, caption, heading, people, subheading, text } from "../outline.ts";
import { history, yearsUntil } from "../parts/history.ts";
import { judgementTable, overall } from "../parts/judgement.ts";
import { annexes, compared, highlights, longEnd, meetings, ofTheYear } from "../sections.ts";
import { spanOf } from "../span.ts";
import type { Kind } from "./kind.ts";

/** The report at the end of a year. */
export default {
  name: "Báo cáo năm",
  example: "--kind nam --year 2023",
  span: ({ year, period }, term) => spanOf("year", year ?? period, term),
  newest: (lastMonth, term) => {
    const year = term.reviewYears.filter((y) => `${y}-12` <= lastMonth).at(-1);
    return year === undefined ? undefined : spanOf("year", String(year), term);
  },
  abstract: "kết quả thực hiện {chuong_trinh}, {ky}",
  outline: [
    text("Thực hiện {chuong_trinh}, Ban Thường vụ Đảng ủy Khối báo cáo kết quả {ky} như sau:"),
    heading("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO"),
    people("Ban Tổ chức bổ sung: công tác quán triệt, cụ thể hóa, kiểm tra, đôn đốc thực hiện Chương trình trong năm"),
    heading("II. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU"),
    subheading("1. Đánh giá chung"),
    block("danh_gia_chung", overall),
    caption("Bảng 1. Kết quả so với từng chỉ tiêu của Chương trình, {ky}"),
    block("bang_danh_gia", judgementTable),
    ...meetings(["attendance", "contribution", "regular-meetings", "meeting-quality"], ", {ky} và năm trước"),
    ...ofTheYear,
    subheading("6. So sánh với các năm trước"),
    caption("Bảng 2. Kết quả các chỉ tiêu qua các năm"),
    block("bang_cac_nam", history(yearsUntil)),
    ...compared(
      7,
      { figure: 3, when: "{ky}", ranked: "Chi bộ xếp cao nhất và thấp nhất theo điểm tổng hợp, {ky}" },
      "composite",
    ),
    ...highlights(8, "rating-failed"),
    ...longEnd("NĂM TỚI"),
  ],
  annexes: annexes("{ky}", "điểm tổng hợp, {ky}", "composite"),
} satisfies Omit<Kind, "id">;

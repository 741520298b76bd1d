import type { Kind } from "./kinds/kind.ts";
import { block, caption, heading, people, subheading, text } from "./outline.ts";
import { history, yearsOfSpan } from "./parts/history.ts";
import { latestTable, overall } from "./parts/judgement.ts";
import { annexes, compared, highlights, longEnd, meetings, ofTheYear } from "./sections.ts";

/** A review of a term or of its first half: `since` and `ahead` say what time lies behind and before it. */
export const reviewOf = (since: string, ahead: string): Pick<Kind, "abstract" | "outline" | "annexes"> => ({
  abstract: "kết quả thực hiện {chuong_trinh}, {ky}",
  outline: [
    text("Thực hiện {chuong_trinh}, Ban Thường vụ Đảng ủy Khối báo cáo kết quả {ky} như sau:"),
    heading("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO"),
    people(`Ban Tổ chức bổ sung: công tác quán triệt, cụ thể hóa, kiểm tra, đôn đốc thực hiện Chương trình ${since}`),
    heading("II. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU"),
    subheading("1. Đánh giá chung"),
    block("danh_gia_chung", overall),
    caption("Bảng 1. Kết quả so với từng chỉ tiêu của Chương trình qua các năm"),
    block("bang_cac_nam", history(yearsOfSpan)),
    caption("Bảng 2. Đánh giá theo từng chỉ tiêu ở kỳ gần nhất"),
    block("bang_danh_gia", latestTable),
    ...meetings(["attendance", "contribution", "regular-meetings", "meeting-quality"], ""),
    ...ofTheYear,
    ...compared(
      6,
      {
        figure: 3,
        when: "{ky_gan_nhat}",
        ranked: "Chi bộ xếp cao nhất và thấp nhất theo điểm tổng hợp, {nam_gan_nhat}",
      },
      "composite",
    ),
    ...highlights(7, "rating-failed"),
    ...longEnd(ahead),
  ],
  annexes: annexes("kỳ gần nhất", "điểm tổng hợp, {nam_gan_nhat}", "composite"),
});

import { block, caption, heading, subheading, text } from "../outline.ts";
import { history, lastQuarters } from "../parts/history.ts";
import { judgementTable, overall } from "../parts/judgement.ts";
import { annexes, compared, highlights, inspections, meetings, shortEnd } from "../sections.ts";
import { spanOf } from "../span.ts";
import type { Kind } from "./kind.ts";

/** The report of a half-year: its two quarters, and the inspections that fall due every six months. */
export default {
  name: "Báo cáo 6 tháng",
  example: "--kind 6-thang --period 2024-H1",
  span: ({ period }, term) => spanOf("half", period, term),
  newest: (lastMonth, term) => {
    const year = Number(lastMonth.slice(0, 4));
    const period = lastMonth.endsWith("-12")
      ? `${year}-H2`
      : lastMonth.slice(5) >= "06"
        ? `${year}-H1`
        : `${year - 1}-H2`;
    return spanOf("half", period, term);
  },
  abstract: "kết quả thực hiện {chuong_trinh}, {ky}",
  outline: [
    text("Thực hiện {chuong_trinh}, Ban Thường vụ Đảng ủy Khối báo cáo kết quả {ky} như sau:"),
    heading("I. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU"),
    subheading("1. Đánh giá chung"),
    block("danh_gia_chung", overall),
    caption("Bảng 1. Kết quả so với từng chỉ tiêu của Chương trình, {ky}"),
    block("bang_danh_gia", judgementTable),
    ...meetings(["attendance", "meeting-quality"], " đến hết {ky}"),
    ...inspections(4),
    subheading("5. So sánh với các quý trước"),
    caption("Bảng 2. Kết quả các chỉ tiêu qua các quý"),
    block("bang_cac_quy", history(lastQuarters)),
    ...compared(
      6,
      { figure: 2, when: "{ky_gan_nhat}", ranked: "Chi bộ có tỷ lệ dự sinh hoạt cao nhất và thấp nhất, {ky_gan_nhat}" },
      "attendance",
    ),
    ...highlights(7, "no-thematic-session"),
    ...shortEnd("6 THÁNG TỚI"),
  ],
  annexes: annexes("{ky}", "tỷ lệ đảng viên dự sinh hoạt, {ky_gan_nhat}", "attendance"),
} satisfies Omit<Kind, "id">;

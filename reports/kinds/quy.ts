import { block, caption, heading, subheading, text } from "../outline.ts";
import { history, lastQuarters } from "../parts/history.ts";
import { judgementTable, overall } from "../parts/judgement.ts";
import { annexes, compared, highlights, meetings, shortEnd } from "../sections.ts";
import { spanOf } from "../span.ts";
import type { Kind } from "./kind.ts";

/** The report of a quarter: what is followed every month and every quarter. */
export default {
  name: "Báo cáo quý",
  example: "--kind quy --period 2024-Q3",
  span: ({ period }, term) => spanOf("quarter", period, term),
  newest: (lastMonth, term) => {
    const complete = Math.floor(Number(lastMonth.slice(5)) / 3);
    const year = Number(lastMonth.slice(0, 4));
    const period = complete > 0 ? `${year}-Q${complete}` : `${year - 1}-Q4`;
    return spanOf("quarter", period, term);
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
    subheading("4. So sánh với các quý trước"),
    caption("Bảng 2. Kết quả các chỉ tiêu qua các quý"),
    block("bang_cac_quy", history(lastQuarters)),
    ...compared(
      5,
      { figure: 2, when: "{ky}", ranked: "Chi bộ có tỷ lệ dự sinh hoạt cao nhất và thấp nhất, {ky}" },
      "attendance",
    ),
    ...highlights(6, "no-thematic-session"),
    ...shortEnd("QUÝ TỚI"),
  ],
  annexes: annexes("{ky}", "tỷ lệ đảng viên dự sinh hoạt, {ky}", "attendance"),
} satisfies Omit<Kind, "id">;

import { block, caption, chart, chartCaption, heading, people, subheading, text } from "../outline.ts";
import { chiBoRanked, method, unitsByIndicator } from "../parts/annexes.ts";
import { monthlyTrend, unitsCompared } from "../parts/charts.ts";
import { bestAndWeakest } from "../parts/chi-bo.ts";
import { coverageSentences, missingTable } from "../parts/coverage.ts";
import { findings } from "../parts/findings.ts";
import { history, lastQuarters } from "../parts/history.ts";
import { judgementTable, overall } from "../parts/judgement.ts";
import { limits } from "../parts/limits.ts";
import { results } from "../parts/results.ts";
import { unitsRanked } from "../parts/units.ts";
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
    subheading("2. Sinh hoạt định kỳ (điểm II.2 b)"),
    block("ket_qua_sinh_hoat_dinh_ky", results(["attendance", "meeting-quality"])),
    chart("bieu_do_du_sinh_hoat", monthlyTrend("attendance")),
    chartCaption("Biểu đồ 1. Tỷ lệ đảng viên tham dự sinh hoạt chi bộ theo tháng đến hết {ky}"),
    subheading("3. Sinh hoạt chuyên đề (điểm II.2 c)"),
    block("ket_qua_chuyen_de", results(["thematic-sessions", "thematic-quality"])),
    subheading("4. Kiểm tra sinh hoạt chi bộ (điểm III.3)"),
    block("ket_qua_kiem_tra", results(["inspection-coverage"])),
    subheading("5. So sánh với các quý trước"),
    caption("Bảng 2. Kết quả các chỉ tiêu qua các quý"),
    block("bang_cac_quy", history(lastQuarters)),
    subheading("6. So sánh giữa các tổ chức cơ sở đảng, chi bộ"),
    chart("bieu_do_tccsd", unitsCompared("attendance")),
    chartCaption("Biểu đồ 2. Tỷ lệ dự sinh hoạt của các tổ chức cơ sở đảng so với mục tiêu, {ky_gan_nhat}{rut_gon}"),
    caption("Bảng 3. Xếp hạng các tổ chức cơ sở đảng theo tỷ lệ đảng viên dự sinh hoạt, {ky_gan_nhat}"),
    block("bang_tccsd", unitsRanked("attendance")),
    caption("Bảng 4. Chi bộ có tỷ lệ dự sinh hoạt cao nhất và thấp nhất, {ky_gan_nhat}"),
    block("bang_chi_bo", bestAndWeakest("attendance")),
    subheading("7. Những điểm nổi bật"),
    block(
      "diem_noi_bat",
      findings(["status-flipped", "below-target-twice", "largest-fall", "largest-rise", "no-thematic-session"]),
    ),
    heading("II. TÌNH HÌNH BÁO CÁO VÀ ĐỘ TIN CẬY CỦA SỐ LIỆU"),
    block("tinh_hinh_bao_cao", coverageSentences),
    heading("III. HẠN CHẾ VÀ NGUYÊN NHÂN"),
    block("han_che", limits),
    people("Ban Tổ chức bổ sung nguyên nhân khách quan, chủ quan của từng hạn chế"),
    heading("IV. NHIỆM VỤ TRỌNG TÂM 6 THÁNG TỚI"),
    people("Ban Tổ chức bổ sung nhiệm vụ trọng tâm và kiến nghị, đề xuất (nếu có)"),
  ],
  annexes: [
    {
      title: "Kết quả các chỉ tiêu của từng tổ chức cơ sở đảng, {ky}",
      lines: [block("phu_luc_tccsd", unitsByIndicator)],
    },
    {
      title: "Xếp hạng chi bộ theo tỷ lệ đảng viên dự sinh hoạt, {ky_gan_nhat}",
      lines: [block("phu_luc_chi_bo", chiBoRanked("attendance"))],
    },
    { title: "Báo cáo còn thiếu, {ky}", lines: [block("phu_luc_thieu_bao_cao", missingTable)] },
    { title: "Cách tính các chỉ tiêu", lines: [block("phu_luc_cach_tinh", method)] },
  ],
} satisfies Omit<Kind, "id">;

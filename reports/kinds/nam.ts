import { block, caption, chart, chartCaption, heading, people, subheading, text } from "../outline.ts";
import { chiBoRanked, method, unitsByIndicator, weightsNote } from "../parts/annexes.ts";
import { monthlyTrend, unitsCompared, yearlyTrend } from "../parts/charts.ts";
import { bestAndWeakest } from "../parts/chi-bo.ts";
import { coverageSentences, missingTable } from "../parts/coverage.ts";
import { findings } from "../parts/findings.ts";
import { history, yearsUntil } from "../parts/history.ts";
import { judgementTable, overall } from "../parts/judgement.ts";
import { limits } from "../parts/limits.ts";
import { results } from "../parts/results.ts";
import { unitsRanked } from "../parts/units.ts";
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
    subheading("2. Sinh hoạt định kỳ (điểm II.2 b)"),
    block("ket_qua_sinh_hoat_dinh_ky", results(["attendance", "contribution", "regular-meetings", "meeting-quality"])),
    chart("bieu_do_du_sinh_hoat", monthlyTrend("attendance")),
    chartCaption("Biểu đồ 1. Tỷ lệ đảng viên tham dự sinh hoạt chi bộ theo tháng, {ky} và năm trước"),
    subheading("3. Sinh hoạt chuyên đề (điểm II.2 c)"),
    block("ket_qua_chuyen_de", results(["thematic-sessions", "thematic-quality"])),
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
    subheading("5. Kiểm tra sinh hoạt chi bộ (điểm III.3)"),
    block("ket_qua_kiem_tra", results(["inspection-coverage"])),
    subheading("6. So sánh với các năm trước"),
    caption("Bảng 2. Kết quả các chỉ tiêu qua các năm"),
    block("bang_cac_nam", history(yearsUntil)),
    subheading("7. So sánh giữa các tổ chức cơ sở đảng, chi bộ"),
    chart("bieu_do_tccsd", unitsCompared("attendance")),
    chartCaption("Biểu đồ 3. Tỷ lệ dự sinh hoạt của các tổ chức cơ sở đảng so với mục tiêu, {ky}{rut_gon}"),
    caption("Bảng 3. Xếp hạng các tổ chức cơ sở đảng theo tỷ lệ đảng viên dự sinh hoạt, {ky}"),
    block("bang_tccsd", unitsRanked("attendance")),
    caption("Bảng 4. Chi bộ xếp cao nhất và thấp nhất theo điểm tổng hợp, {ky}"),
    block("bang_chi_bo", bestAndWeakest("composite")),
    block("ghi_chu_diem", weightsNote),
    subheading("8. Những điểm nổi bật"),
    block(
      "diem_noi_bat",
      findings(["status-flipped", "below-target-twice", "largest-fall", "largest-rise", "rating-failed"]),
    ),
    heading("III. TÌNH HÌNH BÁO CÁO VÀ ĐỘ TIN CẬY CỦA SỐ LIỆU"),
    block("tinh_hinh_bao_cao", coverageSentences),
    heading("IV. HẠN CHẾ, NGUYÊN NHÂN VÀ BÀI HỌC KINH NGHIỆM"),
    subheading("1. Hạn chế"),
    block("han_che", limits),
    subheading("2. Nguyên nhân"),
    people("Ban Tổ chức bổ sung nguyên nhân khách quan, chủ quan của từng hạn chế"),
    subheading("3. Bài học kinh nghiệm"),
    people("Ban Tổ chức bổ sung bài học kinh nghiệm"),
    heading("V. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM TỚI"),
    people("Ban Tổ chức bổ sung phương hướng, nhiệm vụ, giải pháp và kiến nghị, đề xuất (nếu có)"),
  ],
  annexes: [
    {
      title: "Kết quả các chỉ tiêu của từng tổ chức cơ sở đảng, {ky}",
      lines: [block("phu_luc_tccsd", unitsByIndicator)],
    },
    { title: "Xếp hạng chi bộ theo điểm tổng hợp, {ky}", lines: [block("phu_luc_chi_bo", chiBoRanked("composite"))] },
    { title: "Báo cáo còn thiếu, {ky}", lines: [block("phu_luc_thieu_bao_cao", missingTable)] },
    { title: "Cách tính các chỉ tiêu", lines: [block("phu_luc_cach_tinh", method)] },
  ],
} satisfies Omit<Kind, "id">;

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as XLSX from "xlsx";
import { loadChecks } from "../../loaders/checks/check.ts";
import { type Cells, meetings, REGISTRY, workbook } from "../inbox.ts";
import { factsOf, problemsOf, read } from "../read.ts";
import { pack, xlsxParts } from "../workbook/open/package.ts";

// Given the rows of a report, expect [cell, code, severity] and how many rows count.

const SHEET = "Biểu";
const titled = (title: string, header: string[], ...rows: Cells): Cells => [
  ["ĐẢNG ỦY SỞ Y TẾ"],
  [title],
  [],
  header,
  ...rows,
];
const monthly = (header: string[], ...rows: Cells): Cells =>
  titled("SINH HOẠT CHI BỘ THÁNG 1/2023", ["Chi bộ", "Tổng số đảng viên", "Số đảng viên dự", ...header], ...rows);
const rating = (...rows: Cells): Cells =>
  titled(
    "KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHI BỘ VÀ ĐẢNG VIÊN NĂM 2023",
    [
      "Chi bộ",
      "Xếp loại chi bộ",
      "Tổng số đảng viên",
      "Số đảng viên được xếp loại",
      "ĐV HTXSNV",
      "ĐV HTTNV",
      "ĐV HTNV",
      "ĐV KHTNV",
    ],
    ...rows,
  );
const contribution = (...rows: Cells): Cells =>
  titled(
    "ĐẢNG VIÊN THAM GIA ĐÓNG GÓP Ý KIẾN NĂM 2023",
    [
      "Chi bộ",
      "Số đảng viên thuộc diện tham gia",
      "Số đảng viên tham gia ý kiến từ 6 kỳ trở lên",
      "Tổng số lượt ý kiến",
    ],
    ...rows,
  );
const register = (...rows: Cells): Cells =>
  titled(
    "SỔ THEO DÕI ĐẢNG VIÊN PHÁT BIỂU Ý KIẾN NĂM 2023",
    ["Chi bộ", "Họ và tên", ...Array.from({ length: 12 }, (_, i) => `T${i + 1}`), "Cộng"],
    ...rows,
  );
const marks = (n: number) => Array.from({ length: 12 }, (_, i) => (i < n ? "x" : ""));
const inspection = (total: number | string, inspected: number): Cells =>
  titled(
    "KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023",
    ["Tổng số chi bộ", "Số chi bộ được kiểm tra"],
    [total, inspected],
  );
const thematic = (...rows: Cells): Cells =>
  titled(
    "SINH HOẠT CHUYÊN ĐỀ QUÝ I NĂM 2023",
    ["Chi bộ", "Tên chuyên đề", "Ngày sinh hoạt", "Số đảng viên phải dự", "Số đảng viên dự"],
    ...rows,
  );
const VP = "Văn phòng";
const TT = "Thanh tra";

type Case = [cells: Cells, problems: string[][], facts: number];
const CASES: Record<string, Case> = {
  "no number": [monthly([], [VP, 20, "nhiều"], [TT, 9, 9]), [["C5", "not_a_number", "error"]], 1],
  "a negative number": [monthly([], [VP, 20, -1], [TT, 9, 9]), [["C5", "negative", "error"]], 1],
  "a number of something else": [monthly([], [VP, 20, "1 buổi"], [TT, 9, 9]), [["C5", "other_measure", "error"]], 1],
  "a fraction of a person": [monthly([], [VP, 20, 18.5], [TT, 9, 9]), [["C5", "fraction", "error"]], 1],
  "more present than due": [monthly([], [VP, 20, 21], [TT, 9, 9]), [["C5", "present_gt_due", "error"]], 1],
  "present and absences that miss the due": [
    monthly(["Vắng có lý do", "Vắng không lý do"], [VP, 20, 18, 1, 0], [TT, 9, 9, 0, 0]),
    [["C5", "unbalanced", "error"]],
    1,
  ],
  "a missing present": [monthly([], [VP, 20, ""], [TT, 9, 9]), [["C5", "missing_value", "error"]], 1],
  "nobody present": [
    monthly(["Số đảng viên phát biểu"], [VP, 20, 0, 9], [TT, 9, 9, 3]),
    [["C5", "nobody_present", "error"]],
    1,
  ],
  "a missing total": [monthly([], [VP, "", 18], [TT, 9, 9]), [["B5", "missing_value", "error"]], 1],
  "an unknown chi bộ": [
    monthly([], ["Chi bộ Bảo vệ chính trị", 20, 18], [TT, 9, 9]),
    [["A5", "unknown_unit", "error"]],
    1,
  ],
  "a row without a chi bộ": [monthly([], ["", 20, 18], [TT, 9, 9]), [["A5", "unit_missing", "error"]], 1],
  "the same chi bộ twice, different": [
    monthly([], [VP, 20, 18], [VP, 20, 19], [TT, 9, 9]),
    [
      ["A5", "duplicate_conflict", "error"],
      ["A6", "duplicate_conflict", "error"],
    ],
    1,
  ],
  "the same chi bộ twice, the same": [
    monthly([], [VP, 20, 18], [VP, 20, 18]),
    [["A6", "duplicate_same", "warning"]],
    1,
  ],
  "a chi bộ without figures": [monthly([], [VP, "", ""], [TT, 9, 9]), [["A5", "empty_row", "warning"]], 1],
  "more due than there are": [
    monthly(["Phải dự"], [VP, 20, 18, 21], [TT, 9, 9, 9]),
    [["D5", "due_gt_total", "warning"]],
    2,
  ],
  "more speaking than present": [
    monthly(["Số đảng viên phát biểu"], [VP, 20, 18, 19], [TT, 9, 9, 1]),
    [["D5", "speaking_gt_present", "warning"]],
    2,
  ],
  "a regular meeting among thematic sessions": [
    thematic([VP, "Sinh hoạt thường kỳ", "05/01/2023", 20, 18], [TT, "Nêu gương", "06/01/2023", 9, 9]),
    [["B5", "topic_regular", "error"]],
    1,
  ],
  "a register of some months": [
    titled(
      "SỔ THEO DÕI ĐẢNG VIÊN PHÁT BIỂU NĂM 2023",
      ["Chi bộ", "Họ và tên", "T1", "T2", "T3"],
      [VP, "Lê A", "x", "x", ""],
    ),
    [["A4", "register_months", "error"]],
    0,
  ],
  "a date of another month": [
    monthly(["Ngày sinh hoạt"], [VP, 20, 18, "05/03/2023"], [TT, 9, 9, "05/01/2023"]),
    [["D5", "date_out_of_period", "warning"]],
    2,
  ],
  "a date that is none": [
    monthly(["Ngày sinh hoạt"], [VP, 20, 18, "hôm trước"], [TT, 9, 9, "05/01/2023"]),
    [["D5", "date_unreadable", "warning"]],
    2,
  ],
  "a score over 100": [
    monthly(["Điểm"], [VP, 20, 18, 120], [TT, 9, 9, 95]),
    [["D5", "score_out_of_range", "warning"]],
    2,
  ],
  "points of ten among others": [
    monthly(["Điểm"], [VP, 20, 18, 80], [TT, 9, 9, 9.5]),
    [["D6", "score_scale", "warning"]],
    2,
  ],
  "points of ten": [monthly(["Điểm"], [VP, 20, 18, 8], [TT, 9, 9, 9.5]), [["D4", "score_scale", "warning"]], 2],
  "remarks that doubt their rows": [
    monthly(["Ghi chú"], [VP, 20, 18, "Gồm cả Chi bộ Thanh tra"], [TT, 9, 9, "Không sinh hoạt"]),
    [
      ["D5", "remark_doubts", "warning"],
      ["D6", "remark_doubts", "warning"],
    ],
    2,
  ],
  "remarks by which they are not sure": [
    monthly(["Ghi chú"], [VP, 20, 18, "Số liệu tạm tính"], [TT, 9, 9, "Chưa đối chiếu với sổ"]),
    [
      ["D5", "remark_doubts", "warning"],
      ["D6", "remark_doubts", "warning"],
    ],
    2,
  ],
  "a state that doubts its row": [
    monthly(["Tình trạng"], [VP, 20, 18, "Chưa duyệt"], [TT, 9, 9, "Đã duyệt"]),
    [
      ["D4", "column_ignored", "info"],
      ["D5", "note_doubts", "warning"],
    ],
    2,
  ],
  "an unknown grade": [
    monthly(["Xếp loại"], [VP, 20, 18, "tuyệt vời"], [TT, 9, 9, "Tốt"]),
    [["D5", "grade_unknown", "warning"]],
    2,
  ],
  "a column without a heading": [
    monthly(["", "Ghi chú"], [VP, 20, 18, 93, ""], [TT, 9, 9, 88, ""]),
    [["D5", "column_unnamed", "warning"]],
    2,
  ],
  "a column with its heading below the others, none merged": [
    [
      ["ĐẢNG ỦY SỞ Y TẾ"],
      ["KẾT NẠP ĐẢNG VIÊN, KỶ LUẬT NĂM 2023"],
      [],
      [
        "TT",
        "Chi bộ",
        "Tổng số ĐV",
        "Kết nạp ĐV",
        "",
        "Chuyển chính thức",
        "Khiển trách",
        "Cảnh cáo",
        "Cách chức",
        "Khai trừ",
      ],
      ["", "", "", "Tổng số", "Trong đó: nữ"],
      [1, VP, 20, 2, 1, 0, 0, 0, 0, 0],
      [2, TT, 9, 1, 0, 0, 1, 0, 0, 0],
    ],
    [],
    2,
  ],
  "grades without a heading": [
    monthly(["", "Ghi chú"], [VP, 20, 18, "Tốt", ""], [TT, 9, 9, "Khá", ""]),
    [["D5", "column_unnamed", "warning"]],
    2,
  ],
  "a criterion without a label": [
    [
      ["CHI BỘ HỘI NHÀ BÁO"],
      ["SINH HOẠT CHI BỘ QUÝ I NĂM 2023"],
      [],
      ["Nội dung", "Tháng 1", "Tháng 2", "Tháng 3"],
      ["Tổng số đảng viên", 20, 20, 20],
      ["", 2, 1, 1],
      ["Số đảng viên dự", 18, 19, 19],
      ["Số lượt ý kiến", 5, 6, 7],
    ],
    [["B6", "column_unnamed", "warning"]],
    3,
  ],
  "fewer than half present": [
    monthly(["Số lượt ý kiến"], [VP, 20, 4, 18], [TT, 9, 9, 3]),
    [["C5", "few_present", "warning"]],
    2,
  ],
  "due in a pair and in a column of its own, different": [
    titled("SINH HOẠT CHI BỘ THÁNG 1/2023", ["Chi bộ", "Phải dự", "Dự/phải dự"], [VP, 20, "18/21"], [TT, 9, "9/9"]),
    [["B5", "unbalanced", "error"]],
    1,
  ],
  "a session twice, different": [
    thematic(
      [VP, "Nêu gương", "05/01/2023", 20, 18],
      [VP, "Nêu gương", "05/01/2023", 20, 19],
      [TT, "Nêu gương", "06/01/2023", 9, 9],
    ),
    [["A6", "session_again", "warning"]],
    3,
  ],
  "inspections with the number of chi bộ left blank": [inspection("", 3), [["A5", "missing_value", "error"]], 0],
  "a column of no form": [
    monthly(["Màu áo"], [VP, 20, 18, "xanh"], [TT, 9, 9, "đỏ"]),
    [["D4", "column_ignored", "info"]],
    2,
  ],
  "a column twice": [
    monthly(["Điểm", "Điểm"], [VP, 20, 18, 90, 70], [TT, 9, 9, 91, 71]),
    [
      ["E4", "column_unclear", "warning"],
      ["D4", "column_unclear", "warning"],
    ],
    2,
  ],
  "a column that its figures tell": [
    monthly(
      ["Vắng có lý do", "Vắng không lý do", "Diện XYZ"],
      [VP, 20, 15, 2, 1, 2],
      [TT, 9, 7, 1, 0, 1],
      ["Kế hoạch", 12, 9, 0, 1, 2],
    ),
    [["F4", "column_by_sums", "info"]],
    3,
  ],
  "figures of a plan": [
    titled("KẾ HOẠCH SINH HOẠT CHI BỘ THÁNG 1/2023", ["Chi bộ", "Tổng số đảng viên", "Số đảng viên dự"], [VP, 20, 18]),
    [["A4", "other_figures", "error"]],
    0,
  ],
  "last year's column": [
    monthly(["Điểm năm 2022"], [VP, 20, 18, 90], [TT, 9, 9, 91]),
    [["D4", "column_other_period", "warning"]],
    2,
  ],
  "a total that differs": [
    monthly([], [VP, 20, 18], [TT, 9, 9], ["Tổng cộng", 29, 28]),
    [["C7", "total_mismatch", "warning"]],
    2,
  ],
  "no month": [
    titled(
      "SINH HOẠT CHI BỘ QUÝ I NĂM 2023",
      ["Chi bộ", "Tháng", "Tổng số đảng viên", "Số đảng viên dự"],
      [VP, 1, 20, 18],
      [VP, "đầu quý", 20, 18],
    ),
    [["B6", "month_missing", "error"]],
    1,
  ],
  "a month of another quarter": [
    titled(
      "SINH HOẠT CHI BỘ QUÝ I NĂM 2023",
      ["Chi bộ", "Tháng", "Tổng số đảng viên", "Số đảng viên dự"],
      [VP, 1, 20, 18],
      [VP, 4, 20, 18],
    ),
    [["B6", "month_out_of_period", "error"]],
    1,
  ],
  "an unknown rating": [
    rating([VP, "Rất tốt", 10, 10, 1, 9, 0, 0], [TT, "HTTNV", 9, 9, 1, 8, 0, 0]),
    [["B5", "rating_unknown", "error"]],
    1,
  ],
  "no rating": [
    rating([VP, "", 10, 10, 1, 9, 0, 0], [TT, "HTTNV", 9, 9, 1, 8, 0, 0]),
    [["B5", "rating_missing", "warning"]],
    2,
  ],
  "levels that do not add up": [
    rating([VP, "HTXSNV", 10, 10, 1, 8, 0, 0], [TT, "HTTNV", 9, 9, 1, 8, 0, 0]),
    [["F5", "rating_sum", "error"]],
    1,
  ],
  "more rated than members": [
    rating([VP, "HTXSNV", 10, 11, 2, 9, 0, 0], [TT, "HTTNV", 9, 9, 1, 8, 0, 0]),
    [["D5", "rated_gt_total", "warning"]],
    2,
  ],
  "fewer in the levels than members": [
    titled(
      "XẾP LOẠI NĂM 2022",
      ["Chi bộ", "Xếp loại chi bộ", "Tổng số ĐV", "HTXSNV", "HTTNV", "HTNV", "KHTNV"],
      [VP, "HTTNV", 10, 1, 8, 0, 0],
    ),
    [["E5", "rated_lt_total", "warning"]],
    1,
  ],
  "a mark in the place of a topic": [
    titled(
      "SINH HOẠT CHUYÊN ĐỀ QUÝ I NĂM 2023",
      ["Chi bộ", "Tên chuyên đề", "Phải dự", "Dự"],
      [VP, "x", 20, 18],
      [TT, "Văn hóa", 9, 9],
    ),
    [["B5", "topic_unnamed", "warning"]],
    2,
  ],
  "sessions of which it is told who should have come, and not who did": [
    titled(
      "SINH HOẠT CHUYÊN ĐỀ QUÝ I NĂM 2023",
      ["Chi bộ", "Tên chuyên đề", "Phải dự"],
      [VP, "Nêu gương", 20],
      [TT, "Văn hóa", 9],
    ),
    [["C4", "attendance_untold", "warning"]],
    2,
  ],
  "two ratings marked": [
    titled(
      "KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHI BỘ VÀ ĐẢNG VIÊN NĂM 2023",
      [
        "Chi bộ",
        "Chi bộ HTXSNV",
        "Chi bộ HTTNV",
        "Chi bộ HTNV",
        "Chi bộ KHTNV",
        "Số đảng viên được xếp loại",
        "ĐV HTXSNV",
        "ĐV HTTNV",
        "ĐV HTNV",
        "ĐV KHTNV",
      ],
      [VP, "x", "x", "", "", 10, 1, 9, 0, 0],
      [TT, "", "x", "", "", 9, 1, 8, 0, 0],
    ),
    [["C5", "rating_marks", "error"]],
    1,
  ],
  "a rating that a chi bộ gave itself": [
    titled(
      "KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHI BỘ VÀ ĐẢNG VIÊN NĂM 2023",
      ["Chi bộ", "Chi bộ tự xếp loại", "Số đảng viên được xếp loại", "ĐV HTXSNV", "ĐV HTTNV", "ĐV HTNV", "ĐV KHTNV"],
      [VP, "HTTNV", 10, 1, 9, 0, 0],
      [TT, "HTTNV", 9, 1, 8, 0, 0],
    ),
    [["B4", "rating_proposed", "warning"]],
    2,
  ],
  "a chi bộ in one of two tables": [
    [
      ...titled(
        "KẾT NẠP ĐẢNG VIÊN, KỶ LUẬT NĂM 2023",
        ["Chi bộ", "Kết nạp", "Chuyển chính thức"],
        [VP, 1, 0],
        [TT, 0, 0],
      ),
      [],
      ["Chi bộ", "Khiển trách", "Cảnh cáo"],
      [VP, 0, 0],
    ],
    [["A6", "part_missing", "error"]],
    1,
  ],
  "more with six sessions than eligible": [
    contribution([VP, 10, 11, 90], [TT, 9, 8, 70]),
    [["C5", "ge6_gt_eligible", "error"]],
    1,
  ],
  "all members for those who should take part, told once": [
    titled(
      "ĐẢNG VIÊN THAM GIA ĐÓNG GÓP Ý KIẾN NĂM 2023",
      ["Chi bộ", "Tổng số đảng viên", "Số đảng viên tham gia ý kiến từ 6 kỳ trở lên"],
      [VP, 10, 9],
      [TT, 9, 8],
    ),
    [["B4", "eligible_assumed", "warning"]],
    2,
  ],
  "all members beside those who should take part": [
    titled(
      "ĐẢNG VIÊN THAM GIA ĐÓNG GÓP Ý KIẾN NĂM 2023",
      [
        "Chi bộ",
        "Tổng số đảng viên",
        "Số đảng viên thuộc diện tham gia",
        "Số đảng viên tham gia ý kiến từ 6 kỳ trở lên",
      ],
      [VP, 10, 9, 9],
      [TT, 9, 8, 8],
    ),
    [],
    2,
  ],
  "a register counts the members that it names": [
    register([VP, "A", ...marks(7), ""], [TT, "B", ...marks(6), ""]),
    [],
    2,
  ],
  "a mark that is none": [
    register([VP, "A", "thay", ...marks(7).slice(1), ""], [VP, "B", ...marks(7), ""], [TT, "C", ...marks(6), ""]),
    [["C5", "register_mark", "error"]],
    1,
  ],
  "a register of something else": [
    titled(
      "THEO DÕI ĐÓNG ĐẢNG PHÍ NĂM 2023",
      ...(register([VP, "A", ...marks(7), ""]).slice(3) as [string[], ...Cells]),
    ),
    [["A4", "register_other", "error"]],
    0,
  ],
  "a share that the counts beside it do not come to": [
    titled(
      "SINH HOẠT CHI BỘ QUÝ I NĂM 2023",
      ["Chi bộ", "Tháng", "Tổng số đảng viên", "Miễn sinh hoạt", "Số đảng viên dự", "Tỷ lệ dự (%)"],
      [VP, 1, 14, 2, 11, 91.7],
      [VP, 2, 14, 2, 12, 100],
      [VP, 3, 14, "", 13, "93%"],
      [TT, 1, 20, "", 18, 90],
      [TT, 2, 20, "", 18, 95],
      [TT, 3, 20, "", 19, "95,0%"],
    ),
    [["F9", "share_mismatch", "warning"]],
    6,
  ],
  "a sum of marks that differs": [
    register([VP, "A", ...marks(7), 8], [TT, "C", ...marks(6), 6]),
    [["O5", "register_sum", "warning"]],
    2,
  ],
  "chi bộ listed where one figure is asked for, with a mark that is not understood": [
    titled(
      "KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023",
      ["TT", "Chi bộ", "Được kiểm tra"],
      [1, VP, "x"],
      [2, TT, "?"],
    ),
    [
      ["C6", "mark_unclear", "error"],
      ["B4", "listed_by_unit", "error"],
    ],
    0,
  ],
  "more inspected than there are": [inspection(3, 4), [["B5", "inspected_gt_total", "error"]], 0],
  "more at a session than due": [
    thematic([VP, "Nêu gương", "10/02/2023", 18, 19], [TT, "Nêu gương", "10/02/2023", 9, 9]),
    [["E5", "present_gt_due", "error"]],
    1,
  ],
  "a required column missing": [
    titled("SINH HOẠT CHI BỘ THÁNG 1/2023", ["Chi bộ", "Số đảng viên dự", "Vắng có lý do"], [VP, 18, 2]),
    [["A4", "column_missing", "error"]],
    0,
  ],
  "a title of another form": [
    titled("KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023", ["Chi bộ", "Khiển trách", "Cảnh cáo"], [VP, 0, 0]),
    [["A4", "form_conflict", "error"]],
    0,
  ],
  "two periods": [
    titled(
      "SINH HOẠT CHI BỘ QUÝ I NĂM 2023, QUÝ II NĂM 2023",
      ["Chi bộ", "Tháng", "Tổng số đảng viên", "Số đảng viên dự"],
      [VP, 1, 20, 18],
    ),
    [["A4", "period_conflict", "error"]],
    0,
  ],
  "no period": [
    titled("SINH HOẠT CHI BỘ", ["Chi bộ", "Tháng", "Tổng số đảng viên", "Số đảng viên dự"], [VP, 1, 20, 18]),
    [["A4", "period_missing", "error"]],
    0,
  ],
  "a period of no term": [
    titled("SINH HOẠT CHI BỘ THÁNG 1/2012", ["Chi bộ", "Tổng số đảng viên", "Số đảng viên dự"], [VP, 20, 18]),
    [["A4", "period_out_of_term", "error"]],
    0,
  ],
  "two TCCSĐ": [[["CHI BỘ HỘI NHÀ BÁO"], ...monthly([], [VP, 20, 18])], [["A5", "tccsd_conflict", "error"]], 0],
  "no TCCSĐ": [monthly([], [VP, 20, 18]).slice(1), [["A3", "tccsd_missing", "error"]], 0],
  "a name that goes on": [
    [["ĐẢNG ỦY SỞ Y TẾ VÀ DÂN SỐ"], ...monthly([], [VP, 20, 18]).slice(1)],
    [["A4", "tccsd_similar", "error"]],
    0,
  ],
  "a name that goes on, over the chi bộ of the one that it begins with": [
    [["ĐẢNG ỦY SỞ Y TẾ VÀ DÂN SỐ"], ...monthly([], [VP, 20, 18], [TT, 20, 18], ["Kế hoạch", 20, 18]).slice(1)],
    [["A4", "tccsd_by_units", "warning"]],
    3,
  ],
  "a name that goes on, over one chi bộ of another": [
    [["ĐẢNG ỦY SỞ Y TẾ VÀ DÂN SỐ"], ...monthly([], [VP, 20, 18], [TT, 20, 18], ["Khoa Nội", 20, 18]).slice(1)],
    [["A4", "tccsd_similar", "error"]],
    0,
  ],
  "a name that goes on, over two chi bộ that any office has": [
    [["ĐẢNG ỦY SỞ Y TẾ VÀ DÂN SỐ"], ...monthly([], [VP, 20, 18], [TT, 20, 18]).slice(1)],
    [["A4", "tccsd_similar", "error"]],
    0,
  ],
  "a table of no form": [
    titled("DANH SÁCH XE", ["Xe", "Số chỗ"], ["A", 4], ["B", 7]),
    [["", "unknown_form", "error"]],
    0,
  ],
  nothing: [[], [["", "empty", "error"]], 0],
};

test.each(Object.entries(CASES))("%s", async (_what, [cells, problems, facts]) => {
  const reading = await read({ "bao cao.xlsx": workbook({ [SHEET]: cells }) });
  expect(problemsOf(reading, "chi_bo_missing").map(([, , ...rest]) => rest)).toEqual(problems);
  expect(factsOf(reading)).toHaveLength(facts);
  expect(reading.problems.every((p) => p.file === "bao cao.xlsx" && p.message.endsWith(`. ${p.advice}`))).toBe(true);
});

describe("what a sheet of rows does not show", () => {
  test("a formula error", async () => {
    const book = XLSX.read(workbook({ [SHEET]: monthly([], [VP, 20, 18], [TT, 9, 9]) }));
    book.Sheets[SHEET]!.C5 = { t: "e", v: 23, w: "#REF!" };
    const reading = await read({ "a.xlsx": new Uint8Array(XLSX.write(book, { type: "buffer" }) as Buffer) });
    expect(problemsOf(reading, "chi_bo_missing")).toEqual([["a.xlsx", SHEET, "C5", "formula_error", "error"]]);
  });

  test("a hidden sheet", async () => {
    const book = XLSX.read(workbook({ [SHEET]: monthly([], [VP, 20, 18], [TT, 9, 9]) }));
    book.Workbook = { Sheets: [{ name: SHEET, Hidden: 1 }] };
    const reading = await read({ "a.xlsx": new Uint8Array(XLSX.write(book, { type: "buffer" }) as Buffer) });
    expect(problemsOf(reading, "chi_bo_missing")).toEqual([["a.xlsx", SHEET, "A4", "hidden_sheet", "warning"]]);
    expect(factsOf(reading)).toHaveLength(2);
  });

  test("a title with words that nobody understands", async () => {
    const [first, , ...rows] = monthly([], [VP, 20, 18], [TT, 9, 9]);
    const sheet = [first!, ["SINH HOẠT CHI BỘ LƯU ĐỘNG THÁNG 1/2023"], ...rows];
    const reading = await read({ "a.xlsx": workbook({ [SHEET]: sheet }) });
    expect(problemsOf(reading, "chi_bo_missing")).toEqual([["a.xlsx", SHEET, "A2", "title_unclear", "warning"]]);
    expect(factsOf(reading)).toHaveLength(2);
  });

  test("hidden rows", async () => {
    const book = XLSX.read(workbook({ [SHEET]: monthly([], [VP, 20, 18], [TT, 9, 9]) }));
    book.Sheets[SHEET]!["!rows"] = Array.from({ length: 6 }, (_, r) => ({ hidden: r > 3 }));
    const reading = await read({ "a.xlsx": new Uint8Array(XLSX.write(book, { type: "buffer" }) as Buffer) });
    expect(problemsOf(reading, "chi_bo_missing")).toEqual([["a.xlsx", SHEET, "B5", "hidden_cells", "warning"]]);
    expect(reading.problems[0]!.message).toMatch(/^Dòng 5 đến 6 bị ẩn mà có số liệu được tính\./);
    expect(factsOf(reading)).toHaveLength(2);
  });

  test("a figure merged over two chi bộ", async () => {
    const book = XLSX.read(workbook({ [SHEET]: monthly([], [VP, 29, 27], [TT, "", ""]) }));
    book.Sheets[SHEET]!["!merges"] = [XLSX.utils.decode_range("C5:C6")];
    const reading = await read({ "a.xlsx": new Uint8Array(XLSX.write(book, { type: "buffer" }) as Buffer) });
    expect(problemsOf(reading, "chi_bo_missing")).toContainEqual(["a.xlsx", SHEET, "C5", "merged_value", "error"]);
    expect(factsOf(reading)).toHaveLength(0);
  });

  test("a chi bộ that did not exist in that month", async () => {
    const july = meetings("Tháng 7/2023", ["Kế hoạch", 7, 7], [VP, 20, 18], [TT, 9, 9]);
    const reading = await read({ "a.xlsx": workbook({ T7: july }) });
    expect(problemsOf(reading, "chi_bo_missing")).toEqual([["a.xlsx", "T7", "B5", "unit_not_in_force", "error"]]);
    expect(factsOf(reading)).toHaveLength(2);
  });

  test("a row with the name of a chi bộ and the sums of a total", async () => {
    const [head, ...units] = REGISTRY["Chi bộ"]!;
    const general = ["01.04", "01", "Chi bộ Tổng hợp", "Chi bộ trực thuộc Đảng ủy cơ sở", "", "", "", "", ""];
    const january = meetings("Tháng 1/2023", ["Tổng hợp", 29, 27], [VP, 20, 18], [TT, 9, 9]);
    const registry = { ...REGISTRY, "Chi bộ": [head!, ...units, general] };
    const reading = await read({ "a.xlsx": workbook({ T1: january }) }, {}, registry);
    expect(problemsOf(reading, "chi_bo_missing")).toEqual([["a.xlsx", "T1", "B5", "unit_or_total", "error"]]);
    expect(factsOf(reading)).toHaveLength(2);
  });

  test("a name by the first letters of its words, once for all its rows", async () => {
    const [head, ...units] = REGISTRY["Chi bộ"]!;
    const quality = [
      "01.04",
      "01",
      "Chi bộ Phòng Quản lý chất lượng",
      "Chi bộ trực thuộc Đảng ủy cơ sở",
      "",
      "",
      "",
      "",
      "",
    ];
    const registry = { ...REGISTRY, "Chi bộ": [head!, ...units, quality] };
    const header = ["Chi bộ", "Tháng", "Tổng số đảng viên", "Số đảng viên dự"];
    const rows = [1, 2, 3].map((month) => ["CB P. QLCL", month, 20, 18]);
    const sheet = titled("SINH HOẠT CHI BỘ QUÝ I NĂM 2023", header, ...rows, [VP, 1, 20, 18]);
    const reading = await read({ "a.xlsx": workbook({ [SHEET]: sheet }) }, {}, registry);
    expect(problemsOf(reading, "chi_bo_missing")).toEqual([["a.xlsx", SHEET, "A5", "unit_by_letters", "info"]]);
    expect(reading.problems[0]!.message).toMatch(/^“CB P\. QLCL” được hiểu là “Chi bộ Phòng Quản lý chất lượng”\./);
    expect(factsOf(reading)).toHaveLength(4);
  });

  test("a name that two chi bộ bear", async () => {
    const twice = {
      ...REGISTRY,
      "Chi bộ": [
        ...REGISTRY["Chi bộ"]!,
        ...["01.04", "01.05"].map((id, i) => [
          ...[id, "01", "Chi bộ Khối 1", "Chi bộ trực thuộc Đảng bộ bộ phận", "", `Đảng bộ bộ phận ${i}`, "", "", ""],
        ]),
      ],
    };
    const reading = await read({ "a.xlsx": workbook({ T1: monthly([], ["Khối 1", 5, 5], [TT, 9, 9]) }) }, {}, twice);
    expect(problemsOf(reading, "chi_bo_missing")).toEqual([["a.xlsx", "T1", "A5", "unit_ambiguous", "error"]]);
  });

  test("a workbook that lost a sheet", async () => {
    const { "xl/worksheets/sheet2.xml": _gone, ...parts } = xlsxParts({ Một: "<sheetData/>", Hai: "<sheetData/>" });
    expect(problemsOf(await read({ "a.xlsx": pack(parts) }))).toEqual([["a.xlsx", "", "", "degraded", "error"]]);
  });

  test("notes that nobody reads", async () => {
    const names = "đ/c Tôn Nữ Zơ chuyển về từ huyện và chưa nhận đủ hồ sơ";
    const notes = [[`Ghi chú: ${names}; ${"danh sách kèm theo; ".repeat(9)}`], ["* Biên bản họp lưu ở văn phòng"]];
    const reading = await read({ "a.xlsx": workbook({ T1: monthly([], [VP, 20, 18], [TT, 9, 9], [], ...notes) }) });
    expect(problemsOf(reading, "chi_bo_missing")).toEqual([["a.xlsx", "T1", "A8", "note_unread", "info"]]);
    const { message } = reading.problems[0]!;
    expect(message).toMatch(/“Ghi chú: đ\/c … chuyển về từ huyện .* …” \(và ghi chú ở A9\)/);
    expect(message.length).toBeLessThan(300);
  });

  test("a chi bộ without a row", async () => {
    const reading = await read({ "a.xlsx": workbook({ T1: monthly([], [VP, 20, 18], ["Kế hoạch", 7, 7]) }) });
    expect(problemsOf(reading)).toEqual([["a.xlsx", "T1", "", "chi_bo_missing", "warning"]]);
    expect(reading.problems[0]!.message).toContain("Chi bộ Thanh tra;");
  });
});

test("every check is raised somewhere in the program, and every one is spoken of in a test", async () => {
  const text = (folder: string, not?: string) =>
    (readdirSync(join(import.meta.dirname, "../..", folder), { recursive: true }) as string[])
      .filter((file) => file.endsWith(".ts") && !(not && file.startsWith(not)))
      .map((file) => readFileSync(join(import.meta.dirname, "../..", folder, file), "utf8"))
      .join("\n");
  const program = text("loaders", "checks");
  const tests = text("tests");
  for (const [code, check] of await loadChecks()) {
    if (!("sql" in check)) expect(program).toContain(`"${code}"`);
    expect(tests).toContain(`"${code}"`);
  }
});

import { expect, test } from "vitest";
import { gradeIn, levelIn } from "../../loaders/submissions/rows/grades.ts";
import { monthLabel } from "../../loaders/workbook/values/months.ts";
import { isTotalLabel } from "../../loaders/workbook/words/row-label.ts";
import { meaning } from "../../loaders/workbook/words/vocabulary.ts";
import { read, type Value } from "./invented/reading.ts";

const OFFICE = ["ĐẢNG ỦY SỞ NỘI VỤ"];
const notable = (problems: string[]) => problems.filter((p) => !/^(chi_bo_missing|column_ignored)/.test(p));

test("meetings in the words of an office: when it began, who has met, leave that was told, who is in its charge", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["SINH HOẠT CHI BỘ THÁNG NĂM, 2023"]],
    ["Chi bộ (theo thứ tự)", "Ngày khai mạc buổi SH", "Số ĐV thuộc quyền quản lý", "TĐ: miễn SH", "ĐV đã họp"],
    ["Văn phòng", "ngày 05/5/2023", "12 đ/c", "1 đ/c", "9 đ/c", "2 đ/c", 7, 86, "Khá"],
    ["Thanh tra", "ngày 06/5/2023", "7 đ/c", 0, "7 đ/c", 0, 5, 95, "Tốt"],
    ["Cộng T5-2023", null, 19, 1, 16, 2, 12],
  ];
  rows[2]!.push("Vắng có thông báo lý do", "ĐV đăng ký và phát biểu", "Điểm chấm của chi ủy", "Xếp loại của chi ủy");
  const { facts, problems } = read({ T5: { rows } });
  // What a chi ủy says of its own chi bộ may yet be decided otherwise above it.
  expect(notable(problems)).toEqual(["rating_proposed@H3"]);
  expect(facts["01.01|2023-05"]).toEqual({
    ...{ held: true, held_on: "2023-05-05", members_total: 12, members_exempt: 1, members_due: 11 },
    ...{ members_present: 9, absent_excused: 2, members_speaking: 7, score: 86, grade: "kha" },
  });
});

test("of those exempt a decision is the reason, both kinds of members are all of them", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["SINH HOẠT CHI BỘ THÁNG 5/2023"]],
    ["Chi bộ", "Họp lúc (ngày)", "Tổng số ĐV (CT + DB)", "Miễn SH (QĐ của cấp ủy)", "ĐV dự", "Xếp loại"],
    ["Văn phòng", "05/5/2023", 12, 2, 9, "Khá"],
    ["Thanh tra", "06/5/2023", 7, 0, 7, "Tốt"],
  ];
  const { facts, problems } = read({ T5: { rows } });
  expect(notable(problems)).toEqual([]);
  expect(facts["01.01|2023-05"]).toMatchObject({ members_total: 12, members_exempt: 2, grade: "kha" });
});

test("a topic with what it is of in brackets, and what was concluded", () => {
  const rows = (topic: string, last: string, grades: Value[]): Value[][] => [
    ...[OFFICE, ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"]],
    ["Chi bộ", topic, "Ngày SH", "Phải dự", "Dự", last],
    ["Văn phòng", "Nêu gương của cán bộ", "05/5/2023", 11, 9, grades[0]!],
    ["Thanh tra", "Tiết kiệm trong cơ quan", "06/5/2023", 7, 7, grades[1]!],
  ];
  for (const topic of ["Chuyên đề (trích yếu)", "Tên chuyên đề (nghị quyết)"]) {
    const { facts, problems } = read({ CĐ: { rows: rows(topic, "Kết luận", ["Khá", "Tốt"]) } });
    expect(notable(problems)).toEqual([]);
    expect(facts["01.01|2023-Q2#1"]).toMatchObject({ topic: "Nêu gương của cán bộ", grade: "kha" });
  }
  // Conclusions in words are no grades, and nobody is told that they should be.
  const said = read({
    CĐ: { rows: rows("Tên chuyên đề", "Kết luận", ["Giao đ/c bí thư triển khai", "Đạt yêu cầu đề ra"]) },
  });
  expect(said.facts["01.01|2023-Q2#1"]).not.toHaveProperty("grade");
  expect(notable(said.problems)).toEqual([]);
});

test("a year in their words: done beside planned, grown by admissions, recognised levels, branches", () => {
  const admissions: Value[][] = [
    ...[OFFICE, ["KẾT NẠP, KỶ LUẬT NĂM 2023"]],
    ["Chi bộ", "Tổng số ĐV", "Kết nạp (người)", null, "ĐV bị kỷ luật", null, null, null],
    [null, null, "KH năm", "TH", "Khiển trách", "Cảnh cáo", "Cách chức", "Khai trừ"],
    ["Văn phòng", 12, 2, 1, 0, 0, 0, 0],
    ["Thanh tra", 7, 1, 0, 1, 0, 0, 0],
  ];
  const merges = ["A3:A4", "B3:B4", "C3:D3", "E3:H3"];
  const planned = read({ KN: { rows: admissions, merges } });
  expect(notable(planned.problems)).toEqual([]);
  expect(planned.facts["01.01|2023"]).toMatchObject({ admitted: 1 });
  const grown = admissions.map((row, i) => (i < 2 ? row : row.toSpliced(2, 1)));
  grown[2]![2] = "Tăng do kết nạp mới";
  grown[3]![2] = null;
  const more = read({ KN: { rows: grown, merges: ["A3:A4", "B3:B4", "C3:C4", "D3:G3"] } });
  expect(notable(more.problems)).toEqual([]);
  expect(more.facts["01.01|2023"]).toMatchObject({ admitted: 1 });
  const half: Value[][] = [
    ...[OFFICE, ["KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023"]],
    ["Tổng chi bộ (đầu mối)", "Số chi bộ được kiểm tra"],
    [3, 1],
  ];
  expect(Object.values(read({ KT: { rows: half } }).facts)).toMatchObject([{ chi_bo_total: 3, chi_bo_inspected: 1 }]);
});

test("words that only look like these", () => {
  const concepts = (text: string) => [...meaning(text).concepts];
  // Who registered to speak, how many meetings there were, who came to six of them.
  expect(concepts("ĐV đăng ký phát biểu")).toContain("excludedSubset");
  expect(concepts("Số buổi đã họp")).toEqual(["sessions"]);
  expect(concepts("Dự từ 6 kỳ")).toEqual(["times", "present"]);
  expect(concepts("Đủ từ 6 kỳ (ĐV)")).toEqual(["times", "member"]);
  expect(concepts("Số ĐV được công nhận mức xếp loại")).toEqual(["count", "rated"]);
  expect(concepts("Số ĐV được công nhận")).toEqual(["official"]);
  expect(concepts("Số ĐV CT")).toContain("fullMember");
  expect(concepts("Họ, chữ đệm và tên")).toEqual(["name"]);
  // Two letters among other words may be anything.
  expect(meaning("Số ĐV TH").unknown).toBe(1);
  for (const name of ["Công ty 1", "Cộng tác viên", "Tổ 1-2025"]) expect(isTotalLabel(name)).toBe(false);
  // Letters by which columns are spoken of are no words; the same letters under an absence, or a first name, are.
  expect(concepts("ĐV phải dự [c = a - b] (người)")).toEqual(concepts("ĐV phải dự (người)"));
  expect(concepts("đ. Phải dự")).toEqual(concepts("Phải dự"));
  expect(concepts("A - HTXSNV")).toEqual(["levelExcellent"]);
  expect(meaning("Vắng (k)").unknown).toBe(1);
  expect(meaning("[thi đua] Xếp loại").unknown).toBeGreaterThan(0);
  for (const label of ["Số cộng của tháng 7, 2023", "TỔNG-CỘNG CÁC CHI-BỘ", "∑ toàn đảng bộ", "Gộp cả lại"])
    expect(isTotalLabel(label)).toBe(true);
  for (const label of ["Toàn đảng ủy", "Cộng tất cả chi bộ", "Tổng của tất cả các chi bộ"])
    expect(isTotalLabel(label)).toBe(true);
  for (const name of ["Đảng ủy", "Văn phòng Đảng ủy", "Tất cả vì người bệnh"]) expect(isTotalLabel(name)).toBe(false);
  expect(monthLabel("trong tháng 1 của năm 2023")).toEqual({ month: 1, year: 2023 });
  expect(monthLabel("Tháng 10, năm 22")).toEqual({ month: 10, year: 2022 });
  expect(monthLabel("tháng 10 của 22")).toBeUndefined();
  const grades = [
    "Khá (từ 70 đến dưới 90 điểm)",
    "Tốt (từ 90 điểm trở lên)",
    "xếp là tốt",
    "2 - Khá",
    "Tốt (trừ 5 điểm)",
    ...["62 điểm - Trung bình", "62đ (trung bình)", "đạt 92,5 điểm: Tốt", "Kết quả: Khá"],
    ...["62 điểm", "Điểm trung bình", "62 điểm - chưa xếp loại"],
  ];
  expect(grades.map(gradeIn)).toEqual([
    ...["kha", "tot", "tot", "kha", undefined],
    ...["trung_binh", "trung_binh", "tot", "kha"],
    ...[undefined, undefined, undefined],
  ]);
  const ratings = ["A - Hoàn thành xuất sắc nhiệm vụ", "HTTNV (mức 2)", "HTNV, mức ba", "HTTNV (mức đề nghị)"];
  expect(ratings.map((said) => levelIn(said, "2023"))).toEqual([0, 1, 2, -1]);
  const labelled = ["Kết quả: Hoàn thành nhiệm vụ", "Xếp loại: HTTNV", "HTNV năm 2023", "K. hoàn thành nhiệm vụ"];
  expect(labelled.map((said) => levelIn(said, "2023"))).toEqual([2, 1, 2, 3]);
  expect(["T", "Xếp loại: T", "K", "TB", "T?", "T năm 2022"].map((said) => levelIn(said, "2023"))).toEqual([
    1, 1, -1, -1, -1, -1,
  ]);
  const others = ["Kết quả năm trước: HTNV", "Kết quả hoàn thành nhiệm vụ", "HTNV năm 2022", "Đề nghị: HTTNV"];
  expect(others.map((said) => levelIn(said, "2023"))).toEqual([-1, -1, -1, -1]);
  expect(monthLabel("THÁNG NĂM, 2023")).toEqual({ month: 5, year: 2023 });
  expect(monthLabel("Tháng … năm, quý")).toBeUndefined();
});

test("figures of more time than is reported are asked about where no others are told", () => {
  const rows = (more: Value[][]): Value[][] => [
    ...[OFFICE, ["ĐẢNG VIÊN THAM GIA Ý KIẾN NĂM 2023"]],
    ["Chi bộ", "Số ĐV thuộc diện", "Số ĐV phát biểu từ 6 kỳ", "Cộng dồn lượt phát biểu", ...more[0]!],
    ["Văn phòng", 11, 9, 60, ...more[1]!],
    ["Thanh tra", 7, 7, 45, ...more[2]!],
  ];
  expect(notable(read({ YK: { rows: rows([[], [], []]) } }).problems)).toEqual(["column_unclear@D3"]);
  const told = read({ YK: { rows: rows([["Số lượt ý kiến"], [40], [30]]) } });
  expect(notable(told.problems)).toEqual([]);
  expect(told.facts["01.01|2023"]).toMatchObject({ contributions: 40 });
});

test("names of chi bộ are those of their rows whatever stands over them, and the first of them heads none of the others", () => {
  const rows = (head: string): Value[][] => [
    ...[OFFICE, ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"]],
    ["TT", head, "Ngày SH", "Tên chuyên đề", "Phải dự", "Dự"],
    [1, "Chi bộ Văn phòng", null, "Không tổ chức"],
    [2, "Chi bộ Thanh tra", "06/5/2023", "Tiết kiệm trong cơ quan", 7, 7],
  ];
  const { facts } = read({ CĐ: { rows: rows("Tổ chuyên môn có chi bộ") } });
  expect(facts["01.02|2023-Q2#1"]).toMatchObject({ topic: "Tiết kiệm trong cơ quan", members_present: 7 });
  expect(Object.keys(facts).some((key) => key.startsWith("01.01") && facts[key]!.topic !== undefined)).toBe(false);
  // Where nobody knows whose names they are the rows are asked about.
  const late = rows("Tên chuyên đề").map((row, i) => (i < 2 ? row : [...row.slice(2), row[1]!]));
  late[2]![4] = "Chi bộ nơi chuyển đến";
  expect(Object.keys(read({ CĐ: { rows: late } }).facts)).toEqual([]);
});

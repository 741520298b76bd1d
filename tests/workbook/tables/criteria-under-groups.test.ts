import { expect, test } from "vitest";
import { read, type SheetOf, type Value } from "../../submissions/invented/reading.ts";

type Line = [group: Value, criterion: Value, ...values: Value[]];
const numbered = (lines: Line[]): Value[][] => lines.map((line, i) => [i + 1, ...line]);

const MET: Line[] = [
  ["Ngày họp", null, "06/01/2023", "04/02/2023", "04/03/2023"],
  ["Đảng viên", "Tổng số", 17, 17, 17],
  [null, "Miễn sinh hoạt", 2, 2, 2],
  ["Dự họp", "Có mặt", 14, 13, 15],
  [null, "Vắng có lý do", 1, 2, 0],
  [null, "Vắng không lý do", 0, 0, 0],
  ["Xếp loại", null, "Tốt", "Khá", "Khá"],
];
const MERGES = ["B6:C6", "B7:B8", "B9:B11", "B12:C12"];
const met = (head: Value[], lines = MET): SheetOf => ({
  rows: [
    ...[["CHI BỘ BAN DÂN TỘC"], [], ["SINH HOẠT CHI BỘ THƯỜNG KỲ QUÝ I/2023"]],
    ...[
      ["TT", ...head, "Quý I năm 2023"],
      [null, null, null, "Tháng 1", "Tháng 2", "Tháng 3"],
    ],
    ...numbered(lines),
  ],
  merges: ["A4:A5", "B4:B5", "C4:C5", "D4:F4", ...MERGES],
});

test.each([[["Nhóm", "Nội dung"]], [["Lĩnh vực", "Chỉ tiêu"]], [["Mục", "Tiêu chí"]]])(
  "criteria under groups merged down before them: %j",
  (head) => {
    const { facts, problems } = read({ Quý: met(head) });
    expect(problems).toEqual([]);
    expect(facts["02.01|2023-02"]).toMatchObject({
      members_total: 17,
      members_present: 13,
      absent_excused: 2,
      grade: "kha",
    });
    expect(facts["02.01|2023-03"]).toMatchObject({ held_on: "2023-03-04", members_exempt: 2, members_present: 15 });
  },
);

test("what is wrong under a group is told at its cell", () => {
  const wrong = MET.map((line): Line => (line[1] === "Có mặt" ? [line[0], line[1], 14, "mười ba?", 15] : line));
  const { facts, problems } = read({ Quý: met(["Nhóm", "Nội dung"], wrong) });
  expect(problems).toEqual(["not_a_number@E9"]);
  expect(Object.keys(facts)).toEqual(["02.01|2023-01", "02.01|2023-03"]);
});

const ADMITTED: Line[] = [
  ["Tổng số đảng viên", null, "đồng chí", 31, 13, 18],
  ["Kết nạp đảng viên", null, "đồng chí", 3, 1, 2],
  ["Công nhận chính thức", null, "đồng chí", 1, "-", 1],
  ["Kỷ luật đảng viên", "Khiển trách", "đồng chí", 1, 1, "-"],
  [null, "Cảnh cáo", "đồng chí", 0, "-", "-"],
  [null, "Cách chức", "đồng chí", 0, "-", "-"],
  [null, "Khai trừ", "đồng chí", 0, "-", "-"],
];
const admitted = (group: string, ...beside: Value[]): SheetOf => ({
  rows: [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], [], ["KẾT NẠP ĐẢNG VIÊN, KỶ LUẬT NĂM 2023"]],
    ...[["STT", group, "Chỉ tiêu", "Đơn vị tính", ...beside], ...numbered(ADMITTED)],
  ],
  merges: ["B5:C5", "B6:C6", "B7:C7", "B8:B11"],
});

test("also with the names of chi bộ beside them, and all of them first", () => {
  const { facts, problems } = read({ KN: admitted("Nhóm", "Toàn đảng bộ", "Chi bộ Văn phòng", "Chi bộ Thanh tra") });
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
  expect(facts).toEqual({
    "01.01|2023": expect.objectContaining({ members_total: 13, admitted: 1, made_official: 0, reprimanded: 1 }),
    "01.02|2023": expect.objectContaining({ members_total: 18, admitted: 2, made_official: 1, reprimanded: 0 }),
  });
});

test("under another heading before the criteria whose they are is asked about", () => {
  for (const heading of ["Chi bộ", "Bộ phận"]) {
    const { facts, problems } = read({ KN: admitted(heading, "Toàn đảng bộ", "Chi bộ Văn phòng", "Chi bộ Thanh tra") });
    expect(facts).toEqual({});
    expect(problems).not.toEqual([]);
  }
});

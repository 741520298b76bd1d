import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const OFFICE: Value[] = ["ĐẢNG ỦY SỞ NỘI VỤ"];
const TITLE: Value[][] = [OFFICE, ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"]];
const NAMES = ["Văn phòng", "Thanh tra", "Tổ chức - Hành chính"];
const ATTENDED = "Tình hình đảng viên dự sinh hoạt";

/** What a sheet comes to: of each meeting those who came of those due, away with and without reason, exempt, speaking, opinions, points and grade. */
function shown(rows: Value[][], merges: string[] = []) {
  const { facts, problems, notes } = read({ SHCB: { rows, merges } });
  const told = Object.entries(facts).map(([key, x]) => {
    const came = [`${x.members_present}/${x.members_due}`, x.absent_excused, x.absent_unexcused, x.members_exempt];
    const said = [...came, x.members_speaking, x.opinions, x.score, x.grade].map((value) => value ?? "");
    return `${key} ${x.held ? said.join(",").replace(/,+$/, "") : "không họp"}`;
  });
  return { told, said: [...problems, ...notes].filter((p) => !p.startsWith("chi_bo_missing")) };
}

/** The same of sentences about chi bộ in April under a heading, with other columns behind. */
const april = (sentences: Value[], heading = ATTENDED, behind: Value[][] = []) =>
  shown([
    ...[...TITLE, ["TT", "Chi bộ", heading, ...(behind[0] ?? [])]],
    ...sentences.map((sentence, i) => [i + 1, NAMES[i]!, sentence, ...(behind[i + 1] ?? [])]),
  ]);
const ofApril = (...rows: string[]) => rows.map((row, i) => `01.0${i + 1}|2023-04 ${row}`);

test("figures of a sentence, each by its own words; who was not away need not be told", () => {
  const plain = ["Tổng số 23 đ/c; miễn 1 đ/c; có mặt 21/22 đ/c; vắng có lý do 1 đ/c", "Tổng số 9 đ/c; có mặt 9/9 đ/c"];
  expect(april([...plain, "Tổng số 14; miễn 2; có mặt 10/12; vắng có lý do 1, không lý do 1"])).toEqual({
    told: ofApril("21/22,1,0,1", "9/9,0,0,0", "10/12,1,1,2"),
    said: [],
  });
  const reasons = ["Tổng số 23, dự 21, vắng 2 (ốm 1, công tác 1)", "Tổng số 9, dự 8, vắng 1 (ốm)"];
  expect(april(reasons)).toEqual({ told: ofApril("21/23", "8/9"), said: [] });
  const subset = ["Tổng số 23; có mặt 21/23 (nữ 10)", "Tổng số 9; có mặt 9/9"];
  expect(april(subset)).toEqual({ told: ofApril("21/23", "9/9"), said: ["column_ignored@C3"] });
  const moved = ["Tổng số 23; tăng 1; có mặt 21/23", "Tổng số 9; có mặt 9"];
  expect(april(moved)).toMatchObject({ told: ofApril("21/23", "9/9") });
});

test("figures of a sentence that contradict one another are told at their cell", () => {
  const other = "Tổng số 9; có mặt 9/9";
  for (const [sentence, problem] of [
    ["Tổng số 23; có mặt 20/23; vắng có lý do 2", "unbalanced@C4"],
    ["Tổng số 23; có mặt 21/22; miễn 2", "unbalanced@C4"],
    ["Tổng số 23; có mặt 24/23", "present_gt_due@C4"],
  ] as [string, string][])
    expect(april([sentence, other])).toMatchObject({ told: [expect.stringMatching(/^01.02/)], said: [problem] });
});

test("a cell that tells otherwise than the others, or leaves unsaid what they do not, is asked about once", () => {
  const other = "Tổng số 9; có mặt 9";
  for (const sentence of [
    ...["Tổng số khoảng 23; có mặt 21", "23 đ/c; có mặt 21", "Đang tổng hợp", "Đủ", "có mặt 21", "Tổng số 23", 21],
    ...["Tổng số 23; có mặt 21; vắng 3 (ốm 2)", "21/23"],
  ])
    expect(april([sentence, other])).toEqual({ told: ["01.02|2023-04 9/9"], said: ["not_a_number@C4"] });
  const away = ["Tổng số 23; có mặt 21; vắng có lý do 2", "Tổng số 9; có mặt 8; vắng 1"];
  expect(april(away)).toEqual({ told: ofApril("21/23,2,0"), said: ["not_a_number@C5"] });
  expect(april(["Không tổ chức sinh hoạt (Bí thư đi học)", other])).toEqual({
    told: ofApril("không họp", "9/9"),
    said: [],
  });
});

test("who spoke and what was said, points and their grade, in columns of their own or all in one", () => {
  const came = ["Tổng số 23; có mặt 21/23", "Tổng số 9; có mặt 9/9", "Tổng số 14; có mặt 14/14"];
  const spoke: Value[][] = [["7 đ/c phát biểu, 11 lượt ý kiến"], ["Có 3 đ/c phát biểu với 4 ý kiến"], ["Không"]];
  expect(april(came, ATTENDED, [["Ý kiến phát biểu"], ...spoke])).toEqual({
    told: ofApril("21/23,,,,7,11", "9/9,,,,3,4", "14/14,,,,0,0"),
    said: [],
  });
  const half: Value[][] = [["7 đ/c phát biểu, 11 lượt ý kiến"], ["4 lượt ý kiến"], ["5 đ/c phát biểu"]];
  expect(april(came, ATTENDED, [["Ý kiến phát biểu"], ...half])).toEqual({
    told: ofApril("21/23,,,,7,11"),
    said: ["other_measure@D5", "not_a_number@D6"],
  });
  const graded: Value[][] = [["Đạt 97 điểm, xếp loại Tốt"], ["88 điểm, xếp loại: Khá"], [null]];
  expect(april(came, ATTENDED, [["Kết quả"], ...graded])).toEqual({
    told: ofApril("21/23,,,,,,97,tot", "9/9,,,,,,88,kha", "14/14"),
    said: [],
  });
  const all = ["Tổng số 23; có mặt 21/22; miễn 1; 7 đ/c phát biểu, 9 ý kiến; 97 điểm, xếp loại Tốt"];
  expect(april(all, "Kết quả sinh hoạt")).toEqual({ told: ofApril("21/22,,,1,7,9,97,tot"), said: [] });
});

test("those away by reason under a heading of them all, where the figures stand in columns", () => {
  const figures: Value[][] = [
    ["Phải dự", "Có mặt"],
    [18, 16],
    [9, 8],
    [14, 14],
  ];
  expect(april(["CP: 1, KP: 1", "CP: 1, KP: 0", 0], "Số ĐV vắng", figures)).toEqual({
    told: ofApril("16/18,1,1", "8/9,1,0", "14/14,0,0"),
    said: [],
  });
  expect(april(["CP: 1, KP: 1", 1, 0], "Số ĐV vắng", figures)).toEqual({
    told: ["01.01|2023-04 16/18,1,1", "01.03|2023-04 14/14,0,0"],
    said: ["not_a_number@C5"],
  });
});

test("the first figure may be said by its heading", () => {
  const figures: Value[][] = [
    ["Tổng số ĐV", "Có mặt"],
    [18, 16],
    [9, 8],
    [14, 14],
  ];
  expect(april(["2 đ/c (có phép 1, không phép 1)", "1 đ/c (có phép)", 0], "Vắng", figures)).toEqual({
    told: ofApril("16/18,1,1", "8/9,1,0", "14/14,0,0"),
    said: [],
  });
  // For which reason one was away is not told.
  expect(april(["2 đ/c (có phép 1, không phép 1)", 1, 0], "Vắng", figures).said).toEqual(["not_a_number@C5"]);
  expect(april(["21/23 đ/c; vắng 2 (CLD)", "9/9 đ/c"], "ĐV dự")).toEqual({
    told: ofApril("21/23,2,0", "9/9,0,0"),
    said: [],
  });
  const unsaid = ["7 đ/c, 11 lượt", "3 đ/c, 4 lượt", "0"];
  expect(april(unsaid, "Ý kiến phát biểu", figures)).toMatchObject({ said: ["not_a_number@C4", "not_a_number@C5"] });
});

test("free texts, and what stands in columns beside, are left as they are", () => {
  const figures: Value[][] = [
    ["Tổng số ĐV", "Có mặt"],
    [23, 21],
    [9, 8],
  ];
  const free = ["Có 7 đ/c phát biểu, 9 ý kiến", "Triển khai nghị quyết; có 3 đ/c phát biểu"];
  for (const heading of ["Nội dung", "Kết quả"])
    expect(april(free, heading, figures)).toEqual({ told: ofApril("21/23", "8/9"), said: ["column_ignored@C3"] });
  const again = ["Tổng số 23; có mặt 21", "Tổng số 9; có mặt 9"];
  expect(april(again, "Kết quả", figures).told).not.toContain("01.02|2023-04 9/9");
});

test("a column of those who came beside a pair must agree with it", () => {
  const { told, said } = april([21, 8], "Có mặt", [["Có mặt/phải dự"], ["21/23"], ["9/9"]]);
  expect({ told, said }).toEqual({ told: ofApril("21/23"), said: ["unbalanced@C5"] });
});

test("under headings of a plan, of others or of remarks, and planned figures, nothing is taken", () => {
  const sentences = ["Tổng số 23; có mặt 21", "Tổng số 9; có mặt 9"];
  for (const heading of ["Kế hoạch dự họp", "Họp chi ủy", "Dự sinh hoạt chuyên đề", "Ghi chú"])
    expect(april(sentences, heading).told).toEqual([]);
  expect(april(["Tổng số 23; dự kiến có mặt 21", "Tổng số 9; dự kiến có mặt 9"]).told).toEqual([]);
});

test("sentences under months that stand side by side, or under a group of each", () => {
  const rows: Value[][] = [
    ["Văn phòng", "Tổng số 23; có mặt 21/23", "Tổng số 23; có mặt 22/23", "Không sinh hoạt"],
    ["Thanh tra", "Tổng số 9; có mặt 9/9", "Tổng số gần 9; có mặt 8/9", "Không sinh hoạt"],
  ];
  const head: Value[][] = [OFFICE, ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"]];
  const months: Value[] = ["Chi bộ", "Tháng 4", "Tháng 5", "Tháng 6"];
  const told = [
    ...["01.01|2023-04 21/23", "01.01|2023-05 22/23", "01.01|2023-06 không họp"],
    ...["01.02|2023-04 9/9", "01.02|2023-06 không họp"],
  ];
  expect(shown([...head, [], months, ...rows])).toEqual({ told, said: ["not_a_number@C6"] });
  // Criteria down, of which one cell tells two: they are read as such.
  const criteria: Value[][] = [
    ...[
      ["Nội dung", "Tháng 4", "Tháng 5"],
      ["Số ĐV phải dự", "23 đ/c", "23 đ/c"],
      ["Số ĐV có mặt", "21 đ/c", "22 đ/c"],
    ],
    ["Mức đánh giá", "Đạt: Tốt (91 điểm)", "Đạt: Khá (88 điểm)"],
  ];
  expect(shown([["CHI BỘ BAN DÂN TỘC"], head[1]!, [], ...criteria])).toEqual({
    told: ["02.01|2023-04 21/23,,,,,,,tot", "02.01|2023-05 22/23,,,,,,,kha"],
    said: [],
  });
  const names: Value[][] = [["Nội dung", "Chi bộ 1", "Chi bộ 2"], ...criteria.slice(1)];
  expect(shown([["ĐẢNG ỦY CÔNG TY CẤP THOÁT NƯỚC"], TITLE[1]!, [], ...names]).told).toEqual([
    ...["04.01|2023-04 21/23,,,,,,,tot", "04.02|2023-04 22/23,,,,,,,kha"],
  ]);
  const spoke = ["7 đ/c phát biểu, 11 ý kiến", "3 đ/c phát biểu, 4 ý kiến"];
  const grouped: Value[][] = [
    ...[...head, [], ["Chi bộ", "Tháng 4", null, "Tháng 5", null]],
    [null, "Đảng viên dự", "Ý kiến", "Đảng viên dự", "Ý kiến"],
    ...rows.map(([name, april, may], i) => [name!, april!, spoke[i]!, may!, spoke[1 - i]!]),
  ];
  expect(shown(grouped, ["A4:A5", "B4:C4", "D4:E4"])).toEqual({
    told: ["01.01|2023-04 21/23,,,,7,11", "01.01|2023-05 22/23,,,,3,4", "01.02|2023-04 9/9,,,,3,4"],
    said: ["not_a_number@D7"],
  });
});

test.each([
  ["Có mặt 21/23 đ/c", "Có mặt 22/23 đ/c"],
  ["Dự 21/23", "Dự 22/23"],
  ["21/23 đ/c dự họp", "22/23 đ/c dự họp"],
  ["21 có mặt/23 phải dự", "22 có mặt/23 phải dự"],
])("under months, right below a title too, a pair among words of its own: %s", (april, may) => {
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ: SINH HOẠT CHI BỘ QUÝ II NĂM 2023"], ["Chi bộ", "Tháng 4", "Tháng 5", "Tháng 6"]],
    ["Văn phòng", april, may, "Không sinh hoạt"],
  ];
  expect(shown(rows)).toEqual({
    told: ["01.01|2023-04 21/23", "01.01|2023-05 22/23", "01.01|2023-06 không họp"],
    said: [],
  });
});

test.each(["Vắng 2/23 đ/c", "Phát biểu 7/21 đ/c", "Nữ 7/21"])("a pair of others is not who came: %s", (pair) => {
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ: SINH HOẠT CHI BỘ QUÝ II NĂM 2023"], ["Chi bộ", "Tháng 4", "Tháng 5"]],
    ["Văn phòng", pair, pair],
  ];
  expect(shown(rows).told).toEqual([]);
});

import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const MONTHS: Value[] = ["TT", "Đơn vị", "T4/2023", "T5/2023", "T6/2023"];
const of = (title: string, ...rows: Value[][]): Value[][] => [[title], MONTHS, ...rows, []];
const came = of(
  "I. SỐ ĐẢNG VIÊN CÓ MẶT/SỐ ĐẢNG VIÊN PHẢI DỰ",
  ...[
    [1, "Văn phòng", "17/18", "16/18", "18/18"],
    [2, "Thanh tra", "9/9", "Không họp", "8/9"],
  ],
);
const graded = of(
  "II. ĐIỂM VÀ XẾP LOẠI BUỔI SINH HOẠT",
  ...[
    [1, "Văn phòng", "92 - Tốt", "81 - Khá", "95 - Tốt"],
    [2, "Thanh tra", "90 - Tốt", null, "78 - Khá"],
  ],
);
const CAME = ["01.01|2023-04 17/18", "01.01|2023-05 16/18", "01.01|2023-06 18/18"];
const CAME_TOO = ["01.02|2023-04 9/9", "01.02|2023-05 không họp", "01.02|2023-06 8/9"];
const GRADED = [
  ...["01.01|2023-04 17/18 92 tot", "01.01|2023-05 16/18 81 kha", "01.01|2023-06 18/18 95 tot"],
  ...["01.02|2023-04 9/9 90 tot", "01.02|2023-05 không họp", "01.02|2023-06 8/9 78 kha"],
];

function given(rows: Value[][], merges: string[] = [], office = "ĐẢNG ỦY SỞ NỘI VỤ") {
  const title: Value[][] = [[office], ["THEO DÕI SINH HOẠT CHI BỘ QUÝ II NĂM 2023"], []];
  const { facts, problems, notes } = read({ SHCB: { rows: [...title, ...rows], merges } });
  const told = Object.entries(facts).map(([key, x]) => {
    const said = [`${x.members_present}/${x.members_due}`, x.score, x.grade, x.held_on, x.opinions];
    return [key, ...(x.held === false ? ["không họp"] : said.filter((value) => value !== undefined))].join(" ");
  });
  return { told, said: [...problems, ...notes].filter((p) => !p.startsWith("chi_bo_missing")) };
}
/** The same rows with another cell in the place of one. */
const instead = (rows: Value[][], one: Value, other: Value): Value[][] =>
  rows.map((row) => row.map((x) => (x === one ? other : x)));

test("tables of one criterion each, told above their months, are one table", () => {
  expect(given([...came, ...graded])).toEqual({ told: GRADED, said: [] });
  const below: Value[][] = [["(*) Đơn vị báo cáo muộn."], ["Người lập biểu", null, "T/M ĐẢNG ỦY"]];
  const numbers: Value[] = ["(1)", "(2)", "(3)", "(4)", "(5)"];
  expect(given([...came.slice(0, 2), numbers, ...came.slice(2), ...graded, ...below])).toEqual({
    ...{ told: GRADED, said: ["note_unread@A15"] },
  });
  const measured = [["I. Số ĐV có mặt/phải dự", null, null, null, "ĐVT: đồng chí"], ["(Biểu số 2)"], ...came.slice(1)];
  expect(given([...measured, ...graded])).toEqual({ told: GRADED, said: [] });
  const apart = [...came, ...graded].map((row) =>
    row.length === 1 ? (String(row[0]).split(/(?<=\.) /) as Value[]) : row,
  );
  expect(given(apart)).toEqual({ told: GRADED, said: [] });
  const days = of("III. Ngày sinh hoạt", [2, "Thanh tra", "03/4/2023", null, "05/6/2023"], [1, "Văn phòng"]);
  expect(given([...came, ...graded, ...days]).told).toEqual(
    GRADED.map((row) => row.replace("90 tot", "90 tot 2023-04-03").replace("78 kha", "78 kha 2023-06-05")),
  );
});

test("months below a heading of their own, or below what names the criterion", () => {
  const header = (over: string): Value[][] => [
    ["TT", "Chi bộ", over],
    [null, null, "Tháng 4", "Tháng 5", "Tháng 6"],
  ];
  const rows = (table: Value[][]) => table.slice(2);
  const under = [...header("Số ĐV có mặt/phải dự"), ...rows(came), ...header("Điểm, xếp loại"), ...rows(graded)];
  const merges = ["A4:A5", "B4:B5", "C4:E4", "A9:A10", "B9:B10", "C9:E9"];
  expect(given(under, merges)).toEqual({ told: GRADED, said: [] });
  const titled = [came[0]!, ...header("Tháng"), ...rows(came), graded[0]!, ...header("Tháng"), ...rows(graded)];
  const lower = ["A5:A6", "B5:B6", "C5:E5", "A11:A12", "B11:B12", "C11:E11"];
  expect(given(titled, lower)).toEqual({ told: GRADED, said: [] });
});

test("sums below and behind are held against what they add up; notes stay with their rows", () => {
  const wide: Value[] = [...MONTHS, "Cộng", "Ghi chú"];
  const due: Value[][] = [
    ...[["1. Số đảng viên phải dự"], wide, [1, "Văn phòng", 18, 18, 18, 54], [2, "Thanh tra", 9, 9, 9, 28]],
    ["Cộng", null, 27, 27, 26, 82],
  ];
  const came: Value[][] = [
    ...[["2. Số đảng viên dự"], wide, [1, "Văn phòng", 17, 16, 18, 51]],
    ...[
      [2, "Thanh tra", 9, null, 8, 17, "Tháng 5 không sinh hoạt do bão"],
      ["Cộng", null, 26, 16, 26, 68],
    ],
  ];
  expect(given([...due, [], ...came])).toEqual({
    told: [...CAME, "01.02|2023-04 9/9", "01.02|2023-06 8/9"],
    said: [
      ...["missing_value@D13", "remark_doubts@G13"],
      ...["total_mismatch@F7", "total_mismatch@F8", "total_mismatch@E8"],
    ],
  });
});

test("of one chi bộ alone", () => {
  const months: Value[] = ["Chi bộ", "Tháng 4", "Tháng 5", "Tháng 6"];
  const row = (...cells: Value[]): Value[] => ["Chi bộ Ban Dân tộc", ...cells];
  const rows: Value[][] = [
    ...[["a) Số ĐV dự/phải dự"], months, row("9/9", "8/9", "9/9"), ["b) Số lượt ý kiến"], months, row(4, 5, 6)],
  ];
  expect(given(rows, [], "CHI BỘ BAN DÂN TỘC")).toEqual({
    told: ["02.01|2023-04 9/9 4", "02.01|2023-05 8/9 5", "02.01|2023-06 9/9 6"],
    said: [],
  });
});

test("the order of a heading of pairs says which is which", () => {
  const turned = of("I. SỐ PHẢI DỰ/SỐ CÓ MẶT", [1, "Văn phòng", "18/17", "18/16", "18/18"]);
  expect(given([...turned, ...graded]).told.slice(0, 3)).toEqual(GRADED.slice(0, 3));
  expect(given([...instead(came, "17/18", "18/17"), ...graded])).toEqual({
    told: GRADED.slice(1),
    said: ["present_gt_due@C6"],
  });
});

test("plans and what nobody understands are none of what was done", () => {
  const plan = of(
    "I. SỐ ĐẢNG VIÊN DỰ KIẾN CÓ MẶT",
    ...[
      [1, "Văn phòng", 18, 18, 18],
      [2, "Thanh tra", 9, 9, 9],
    ],
  );
  expect(given([...plan, ...instead(plan, plan[0]![0]!, "II. SỐ ĐẢNG VIÊN PHẢI DỰ")]).told).toEqual([]);
  expect(given([...plan, ...came, ...graded])).toEqual({ told: GRADED, said: ["column_ignored@A4"] });
  const other = instead(plan, plan[0]![0]!, "III. TÌNH HÌNH KHÁC");
  expect(given([...came, ...graded, ...other])).toEqual({ told: GRADED, said: ["column_unclear@A14"] });
  expect(given([...came, ...other, ...graded])).toEqual({ told: GRADED, said: ["column_unclear@A9"] });
});

test("of other months or of the same criterion they are none; nor where figures stand without a name", () => {
  const before = instead(instead(graded, "T4/2023", "T4/2022"), "T5/2023", "T5/2022");
  expect(given([...came, ...before]).told).toEqual([]);
  // The last is what its own title says; the one above it is asked about.
  expect(given([...came, ...came])).toEqual({ told: [...CAME, ...CAME_TOO], said: ["unknown_form@A6"] });
  for (const more of [
    [null, null, "26/27", "16/18", "26/27"],
    [3, "Văn phòng", "26/27", "16/18", "26/27"],
  ] as Value[][]) {
    expect(given([...came.slice(0, -1), more, ...graded]).told).toEqual([]);
    expect(given([...came, ...graded.slice(0, -1), more]).told).toEqual([]);
    expect(given([...came, ...graded, ["Người lập biểu"], more]).told).toEqual([]);
  }
});

test("a chi bộ under another name in one of them is asked about there", () => {
  expect(given([...came, ...instead(graded, "Thanh tra", "Thanh tra Sở")])).toEqual({
    told: [...GRADED.slice(0, 3), ...CAME_TOO],
    said: ["unknown_unit@B12"],
  });
  expect(given([...instead(came, "Thanh tra", "Thanh tra Sở"), ...graded])).toEqual({
    told: GRADED.slice(0, 3),
    said: ["unknown_unit@B7", "missing_value@C12", "empty_row@B12", "missing_value@E12"],
  });
});

test("another form below them is read on its own", () => {
  const sessions: Value[][] = [
    ...[["III. SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"], ["TT", "Chi bộ", "Tên chuyên đề", "Ngày", "Có mặt/phải dự"]],
    ...[
      [1, "Văn phòng", "Nêu gương", "05/5/2023", "17/18"],
      [2, "Thanh tra", "Tiết kiệm", "06/5/2023", "8/9"],
    ],
  ];
  expect(given([...came, ...graded, ...sessions])).toEqual({
    told: [...GRADED, "01.01|2023-Q2#1 17/18 2023-05-05", "01.02|2023-Q2#1 8/9 2023-05-06"],
    said: [],
  });
});

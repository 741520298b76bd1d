import { expect, test } from "vitest";
import { Grid } from "../../../loaders/workbook/grid.ts";
import { headerColumns } from "../../../loaders/workbook/headers/columns/header-columns.ts";
import { read, type Value } from "../../submissions/invented/reading.ts";

// Given a header of one or two rows and the figures of two chi bộ, expect the first one's fact (none: refused) and what is said of it.

const TITLES = {
  meetings: "SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023",
  admissions: "KẾT NẠP ĐẢNG VIÊN, KỶ LUẬT NĂM 2023",
  ratings: "XẾP LOẠI CHI BỘ, ĐẢNG VIÊN NĂM 2023",
};
const given = (title: keyof typeof TITLES, header: Value[][], merges: string[], ...figures: Value[][]) => {
  const [first, ...below] = header as [Value[], ...Value[][]];
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], [TITLES[title]], ["Chi bộ", ...first]],
    ...below.map((row) => [null, ...row]),
    ...figures.map((row, i) => [["Chi bộ Văn phòng", "Chi bộ Thanh tra"][i]!, ...row]),
  ];
  const { facts, problems } = read({ Biểu: { rows, merges } });
  return {
    fact: Object.entries(facts).find(([key]) => key.startsWith("01.01"))?.[1],
    problems: problems.filter((p) => !p.startsWith("chi_bo_missing")),
  };
};
const DOWN = ["A3:A4", "B3:B4"];

test("men and women of those present are all of them; beside their total they are passed over", () => {
  const parts = [
    ["Tổng số ĐV", "Dự sinh hoạt", null],
    [null, "Nam", "Nữ"],
  ];
  expect(given("meetings", parts, [...DOWN, "C3:D3"], [20, 10, 8], [9, 5, 4]).fact).toMatchObject({
    members_present: 18,
  });
  const total = [
    ["Tổng số ĐV", "Dự sinh hoạt", null, null],
    [null, "Nam", "Nữ", "Tổng"],
  ];
  const { fact, problems } = given("meetings", total, [...DOWN, "C3:E3"], [20, 10, 8, 18], [9, 5, 4, 9]);
  expect(fact).toMatchObject({ members_total: 20, members_present: 18 });
  expect(problems).toEqual([]);
});

test.each([[["A3:A4", "B3:B4", "C3:D3"]], [["C3:D3"]], [[]]])(
  "a row of a header is not read without the groups over it, however they are merged: %j",
  (merges) => {
    const header = [
      ["Quân số", "Đảng viên nữ", null],
      [null, "Tổng số", "Dự SH"],
    ];
    expect(given("meetings", header, merges, [20, 9, 8], [9, 3, 2]).fact).toBeUndefined();
  },
);

test("figures added up from the beginning of the year, of last month, and planned ones are not this month's", () => {
  const year = [
    ["Tổng số ĐV", "Lũy kế từ đầu năm", null, "Trong tháng", null],
    [null, "Dự", "Phát biểu", "Dự", "Phát biểu"],
  ];
  const cumulative = given("meetings", year, [...DOWN, "C3:D3", "E3:F3"], [20, 70, 21, 18, 5], [9, 36, 12, 9, 3]);
  expect(cumulative.fact).toMatchObject({ members_present: 18, members_speaking: 5 });
  const before = [
    ["Tổng số ĐV", "Dự SH", null],
    [null, "Tháng trước", "Tháng này"],
  ];
  expect(given("meetings", before, [...DOWN, "C3:D3"], [20, 17, 18]).fact).toMatchObject({ members_present: 18 });
  const years = [
    ["Kết nạp", null, "Khiển trách", null],
    ["Năm trước", "Năm nay", "Kế hoạch", "Thực hiện"],
  ];
  const { fact } = given("admissions", years, ["A3:A4", "B3:C3", "D3:E3"], [3, 5, 1, 0]);
  expect(fact).toMatchObject({ admitted: 5, reprimanded: 0 });
});

test("the number of a criterion is no group over it", () => {
  const texts = [
    ["SỐ TT", "Các chỉ tiêu"],
    [1, "Phải dự"],
    [2, "Tổng số đ/c"],
  ];
  const cells = texts.flatMap((row, r) =>
    row.map((value, col) => ({ row: r, col, type: typeof value as "text", value })),
  );
  const turned = new Grid(
    cells.map((cell) => ({ r: cell.col, c: cell.row, cell })),
    [],
  );
  expect(headerColumns(turned, 0, 1).map(({ leaf, groups, countsGroup }) => [leaf, groups, countsGroup])).toEqual([
    ["Các chỉ tiêu", ["SỐ TT"], undefined],
    ["Phải dự", [], undefined],
    ["Tổng số đ/c", [], undefined],
  ]);
});

const MEMBERS = ["ĐV được xếp loại", "HTXSNV", "HTTNV", "HTNV", "KHTNV"];
const NONE = MEMBERS.map(() => null);
const marks = (own: string, above: string): Value[][] => [
  [own, null, null, null, above, null, null, null, ...MEMBERS],
  [...MEMBERS.slice(1), ...MEMBERS.slice(1), ...NONE],
];
test.each<[Value[][], string[], Value[], string | undefined, string[]]>([
  [[["Chi bộ tự xếp loại", "Đảng ủy xếp loại", ...MEMBERS]], [], ["HTXSNV", "HTTNV"], "tot", []],
  [[["Quyết định công nhận của Đảng ủy", "Chi bộ tự nhận mức", ...MEMBERS]], [], ["HTTNV", "HTXSNV"], "tot", []],
  [
    [
      ["Xếp loại chi bộ", null, ...MEMBERS],
      ["Tự đánh giá", "Cấp ủy phê duyệt", ...NONE],
    ],
    ["B3:C3"],
    ["HTXSNV", "HTTNV"],
    "tot",
    [],
  ],
  [
    marks("Chi bộ tự xếp loại", "Đảng ủy công nhận"),
    ["B3:E3", "F3:I3"],
    ["x", null, null, null, null, "x", null, null],
    "tot",
    [],
  ],
  [[["Tự xếp loại", "Đảng ủy xếp loại", ...MEMBERS]], [], ["HTXSNV", null], undefined, ["rating_missing@C4"]],
  [[["Chi bộ tự xếp loại", ...MEMBERS]], [], ["HTXSNV"], "xuat_sac", ["rating_proposed@B3"]],
])("what is decided above a chi bộ counts, and not what it says of itself: %j", (header, merges, rating, is, asked) => {
  const { fact, problems } = given("ratings", header, merges, [...rating, 10, 2, 8, 0, 0]);
  expect(fact).toMatchObject({ members_tot: 8, ...(is ? { rating: is } : {}) });
  expect(fact?.rating).toBe(is);
  expect(problems).toEqual(asked);
});

const SCORED = ["Phải dự", "Có mặt"];
const ofPoints = (own: string, decided: string): Value[][] => [
  [...SCORED, "Điểm", null, "Xếp loại"],
  [null, null, own, decided, null],
];
const OF_POINTS = [...DOWN, "C3:C4", "D3:E3", "F3:F4"];
test.each<[Value[][], string[], Value[], Record<string, Value>, string[]]>([
  [ofPoints("Chi bộ tự chấm", "Cấp ủy phê duyệt"), OF_POINTS, [95, 88, "Khá"], { score: 88, grade: "kha" }, []],
  [ofPoints("Đảng ủy cơ sở duyệt", "Tự chấm"), OF_POINTS, [88, 95, "Khá"], { score: 88, grade: "kha" }, []],
  [ofPoints("Chi bộ tự chấm", "BTV chấm, công nhận"), OF_POINTS, [95, 88, "Khá"], { score: 88, grade: "kha" }, []],
  [[[...SCORED, "Điểm tự chấm", "Điểm được công nhận"]], [], [95, 88], { score: 88 }, []],
  [ofPoints("Chi bộ tự chấm", "Đảng ủy công nhận"), OF_POINTS, [95, null, "Khá"], { grade: "kha" }, []],
  [[[...SCORED, "Chi bộ tự chấm"]], [], [95], { score: 95 }, ["rating_proposed@D3"]],
  [[[...SCORED, "Tự xếp loại", "Đảng ủy công nhận"]], [], ["Tốt", "Khá"], { grade: "kha" }, []],
  [[[...SCORED, "Tự xếp loại"]], [], ["Tốt"], { grade: "tot" }, ["rating_proposed@D3"]],
])("of a meeting too the points and the grade count that are decided above: %j", (header, merges, cells, is, asked) => {
  const { fact, problems } = given("meetings", header, merges, [20, 18, ...cells], [9, 9, ...cells]);
  expect([{ score: fact?.score, grade: fact?.grade }, problems]).toEqual([
    { score: undefined, grade: undefined, ...is },
    asked,
  ]);
});

test("grades in figures are no points, and what nobody knows to be points or not is asked about", () => {
  const grades = given("meetings", ofPoints("Điểm", "Đảng ủy xếp loại"), OF_POINTS, [20, 18, 95, 1, "Tốt"]);
  expect(grades.fact?.score).not.toBe(1);
  const others = given("meetings", ofPoints("Chi bộ tự chấm", "Tổ thẩm tra nhất trí"), OF_POINTS, [
    20,
    18,
    95,
    70,
    "Tốt",
  ]);
  expect(others.fact?.score).toBeUndefined();
  expect(others.problems).toContain("column_unclear@E4");
});

test("beside levels under words that nothing explains, what a chi bộ says of itself is not taken", () => {
  const header = [["Chi bộ tự xếp loại", "Ý kiến của Đảng ủy", ...MEMBERS]];
  const { fact, problems } = given("ratings", header, [], ["HTXSNV", "HTTNV", 10, 2, 8, 0, 0]);
  expect(fact).toBeUndefined();
  expect(problems).toEqual(["column_unclear@B3", "column_missing@A3"]);
});

test("levels of members as parts of those rated, also with their shares; what the whole denies is no number", () => {
  const header = [["Xếp loại chi bộ", ...MEMBERS]];
  const levels = (...cells: Value[]) => given("ratings", header, [], ["HTTNV", ...cells]);
  for (const cells of [
    [14, "2/14", "12/14", "0/14", "0/14"],
    ["14 đ/c", "2/14 (14,3%)", "12/14 = 85,7%", "0/14", 0],
    [14, "2 - 14,3%", "12/85,7%", "-", "0 - 0%"],
    [14, "2; 14,3%", "12 đảng viên, chiếm 85,7%", "Không có trường hợp nào", "0% (0 đ/c)"],
  ])
    expect(levels(...cells).fact).toMatchObject({ members_rated: 14, members_xuat_sac: 2, members_tot: 12 });
  expect(levels(14, "2/14", "12/15", 0, 0).problems).toEqual(["not_a_number@E4"]);
  expect(levels(14, "2-14", 12, 0, 0).problems).toEqual(["not_a_number@D4"]);
  expect(levels(14, "2 - 10%", 12, 0, 0).problems).toEqual(["not_a_number@D4"]);
});

test("organisations disciplined are no members", () => {
  const header = [
    ["Kết nạp", "Kỷ luật tổ chức đảng", null, "Kỷ luật đảng viên", null],
    [null, "Khiển trách", "Cảnh cáo", "Khiển trách", "Cảnh cáo"],
  ];
  const { fact } = given("admissions", header, [...DOWN, "C3:D3", "E3:F3"], [3, 1, 0, 2, 1], [2, 0, 0, 0, 0]);
  expect(fact).toMatchObject({ admitted: 3, reprimanded: 2, warned: 1 });
});

test("a share in the place of a number is no number, and times of absence are no opinions", () => {
  const header = [["Tổng số ĐV", "Dự SH"]];
  expect(given("meetings", header, [], [20, "100%"], [9, 9]).problems).toEqual(["not_a_number@C4"]);
  const turns = [
    ["Tổng số ĐV", "Dự SH", "Vắng", null],
    [null, null, "Số ĐV", "Số lượt"],
  ];
  const { fact } = given("meetings", turns, [...DOWN, "C3:C4", "D3:E3"], [20, 18, 2, 4]);
  expect(fact).not.toHaveProperty("opinions");
});

test("a v beside x in a register of members is no tick: it may say that the member was absent", () => {
  const register = (...marks: Value[]) =>
    read({
      Sổ: {
        rows: [
          ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["ĐẢNG VIÊN ĐÓNG GÓP Ý KIẾN NĂM 2023"], ["Chi bộ Văn phòng"]],
          ["TT", "Họ và tên", ...Array.from({ length: 12 }, (_, i) => `T${i + 1}`)],
          [1, "Nguyễn Văn A", ...marks],
        ],
      },
    });
  const ticks = ["v", "v", "v", "v", "v", "v"];
  expect(Object.values(register(...ticks).facts)).toEqual([{ members_eligible: 1, members_ge6: 1, contributions: 6 }]);
  const mixed = register("x", "x", "x", "v", "v", "v");
  expect(mixed.facts).toEqual({});
  expect(mixed.problems).toContain("register_mark@F5");
});

// What the figures say against words that are not known.

const names = ["Văn phòng", "Thanh tra", "Tổ chức - Hành chính"];
const month = (header: Value[], ...figures: Value[][]) => {
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"]],
    ["Chi bộ", ...header],
    ...figures.map((row, i) => [names[i]!, ...row]),
  ];
  const { facts, problems } = read({ T4: { rows } });
  return { fact: facts["01.01|2023-04"], problems: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
};

test.each(["người Hoa", "khối văn xã", "biệt phái", "còn lại", "mới"])(
  "those present %s are not all who were, unless the sums come out with them",
  (which) => {
    const header = `Số đảng viên dự sinh hoạt ${which}`;
    const { fact, problems } = month(["Tổng số ĐV", header], [20, 7], [9, 4], [12, 5]);
    expect(fact).toBeUndefined();
    expect(problems).toEqual(["column_unclear@C3", "column_missing@A3"]);
    const whole = month(
      ["Phải dự", header, "Vắng có lý do", "Vắng không lý do"],
      ...[
        [20, 18, 1, 1],
        [9, 9, 0, 0],
        [12, 11, 1, 0],
      ],
    );
    expect(whole).toMatchObject({ fact: { members_due: 20, members_present: 18 }, problems: [] });
  },
);

test("a column that sums leave more for than it holds counts only some: none of it is taken", () => {
  const absent = ["Vắng có lý do chính đáng khác", "Vắng không lý do"];
  const some = month(["Phải dự", "Dự", ...absent], [20, 17, 1, 0], [9, 6, 1, 1], [12, 9, 1, 0]);
  expect(some.problems).toEqual(["column_unclear@D3"]);
  expect(some.fact).toEqual({ held: true, members_due: 20, members_present: 17, absent_unexcused: 0 });
  const all = month(["Phải dự", "Dự", ...absent], [20, 17, 3, 0], [9, 6, 2, 1], [12, 9, 3, 0]);
  expect(all).toMatchObject({ fact: { absent_excused: 3 }, problems: [] });
});

test("a column with a strange word is not taken, wherever the word stands, unless sums prove it", () => {
  const asked = month(["Tổng số ĐV", "Số đ/c Hoa dự họp"], [20, 7], [9, 4]);
  expect(asked.problems).toEqual(expect.arrayContaining(["column_unclear@C3", "column_missing@A3"]));
  const whole = ["Phải dự", "Số đ/c Hoa dự họp", "Vắng có lý do", "Vắng không lý do"];
  const proved = month(whole, [20, 18, 1, 1], [9, 8, 1, 0]);
  expect(proved.fact).toMatchObject({ members_present: 18 });
});

test("a number within the words says which of those counted, in a heading and in a line beside a figure", () => {
  expect(month(["Tổng số ĐV", "Số ĐV 213 dự họp"], [20, 7], [9, 4]).problems).toContain("column_unclear@C3");
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023"]],
    ["STT", "Đơn vị", "Số chi bộ được kiểm tra theo Kế hoạch 15"],
    [1, "Đảng bộ Sở Nội vụ", 9],
  ];
  expect(read({ KT: { rows } }).facts["01|2023-H1"]).toEqual({ chi_bo_inspected: 9 });
});

test.each(["Chuyên đề cấp trên", "Chuyên đề kiểm tra", "Nội dung sinh hoạt thường kỳ"])(
  "%s are no topics of the chi bộ",
  (heading) => {
    const rows: Value[][] = [
      ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"], ["Chi bộ", heading, "Số ĐV dự"]],
      ...[["Văn phòng", "Chuyển đổi số", 18] as Value[], ["Thanh tra", "Nêu gương", 9] as Value[]],
    ];
    expect(read({ CĐ: { rows } }).facts).toEqual({});
  },
);

test.each(["Ngày dự kiến", "Ngày họp tháng trước", "Ngày đăng ký"])("%s is not when the chi bộ met", (heading) => {
  const header = [["Tổng số ĐV", "Số ĐV dự", heading]];
  const { fact } = given("meetings", header, [], [20, 18, "05/04/2023"], [9, 9, "06/04/2023"]);
  expect(fact).toMatchObject({ members_present: 18 });
  expect(fact).not.toHaveProperty("held_on", "2023-04-05");
});

test.each([
  ["admissions", ["Chờ kết nạp", "Khiển trách"]],
  ["admissions", ["Sắp kết nạp", "Khiển trách"]],
  ["meetings", ["Số ĐV dự họp tổ", "Tổng số ĐV"]],
  ["meetings", ["Số ĐV trực ca dự", "Tổng số ĐV"]],
  ["ratings", ["Xếp loại thi đua", "HTXSNV", "HTTNV", "HTNV", "Không HTNV"]],
] as const)("%s: what comes before a field, or others give, is asked about: %j", (title, header) => {
  const row = (): Value[] => header.map((x) => (x.startsWith("Xếp") ? "Hoàn thành tốt nhiệm vụ" : 3));
  const { fact, problems } = given(title, [[...header]], [], row(), row());
  expect(fact).toBeUndefined();
  expect(problems).toContain("column_unclear@B3");
});

test("what stands under a group of some members only is none of the form's", () => {
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"]],
    ["Chi bộ", "Tổng số ĐV", "Dự SH", "Đảng viên nữ", null],
    [null, null, null, "Tổng số", "Dự SH"],
    ["Văn phòng", 20, 18, 9, 8],
  ];
  const { facts } = read({ T4: { rows, merges: ["A3:A4", "B3:B4", "C3:C4", "D3:E3"] } });
  expect(facts["01.01|2023-04"]).toMatchObject({ members_total: 20, members_present: 18 });
});

test.each([
  [
    ["Tổng số ĐV", "Miễn SH", "Vắng có lý do", "Điểm", "Xếp loại"],
    [20, 2, 1, 95, "Tốt"],
  ],
  [
    ["Tổng số ĐV", "Xếp loại"],
    [20, "Tốt"],
  ],
  [
    ["Phải dự", "Số ĐV phát biểu", "Số ý kiến"],
    [20, 5, 9],
  ],
  [
    ["Ngày sinh hoạt", "Số ĐV phát biểu", "Xếp loại"],
    ["05/04/2023", 5, "Tốt"],
  ],
])("meetings without those present are meetings, and that column is asked for: %j", (header, row) => {
  const { fact, problems } = month(header, row);
  expect(fact).toBeUndefined();
  expect(problems).toContain("column_missing@A3");
  expect(problems.filter((p) => /form/.test(p))).toEqual([]);
});

test("where the column of those rated is not understood, the levels are held against all members", () => {
  const sheet = (good: number) => ({
    XL: {
      rows: [
        ["ĐẢNG ỦY SỞ NỘI VỤ"],
        ["XẾP LOẠI CHI BỘ, ĐẢNG VIÊN NĂM 2022"],
        ["Chi bộ", "Xếp loại chi bộ", "Tổng số ĐV", "Nhóm XYZ", "HTXSNV", "HTTNV", "HTNV", "KHTNV"],
        ["Văn phòng", "HTTNV", 18, 17, 3, good, 1, 0],
      ] as Value[][],
    },
  });
  expect(read(sheet(13)).facts["01.01|2022"]).not.toHaveProperty("members_rated");
  expect(read(sheet(15)).problems).toContain("rating_sum@F4");
});

test("contents beside topics that were not understood are not taken for them", () => {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"],
    ["Chi bộ", "Chuyên đề dự kiến", "Nội dung họp", "Phải dự", "Có mặt"],
    ["Văn phòng", "Chuyển đổi số", "Thông báo thời sự", 18, 17],
    ["Thanh tra", "Nêu gương", "Thông báo thời sự", 9, 9],
  ];
  const { facts, problems } = read({ CĐ: { rows } });
  expect(facts).toEqual({});
  expect(problems).toContain("column_missing@A3");
});

test.each(["Lũy kế từ đầu năm", "Kỳ trước", "Cùng kỳ năm trước", "So với tháng trước"])(
  "what stands under %s is passed over, not asked about, where the month's own stands beside it",
  (over) => {
    const under = (leaf: string) => {
      const rows: Value[][] = [
        ...[["ĐẢNG ỦY SỞ NỘI VỤ"], [TITLES.meetings]],
        ["Chi bộ", "Trong tháng", null, over],
        [null, "Tổng số ĐV", "Số ĐV tham dự", leaf],
        ["Chi bộ Văn phòng", 20, 18, 49],
      ];
      return read({ Biểu: { rows, merges: ["A3:A4", "B3:C3"] } });
    };
    const whole = under("Số ĐV tham dự");
    expect(whole.problems.filter((p) => p.startsWith("column"))).toEqual([]);
    expect(whole.notes).toContain("column_ignored@D4");
    expect(Object.values(whole.facts)).toMatchObject([{ members_total: 20, members_present: 18 }]);
    // What stands nowhere else may have been meant.
    expect(under("Số lượt ý kiến").problems).toContain("column_unclear@D4");
  },
);

test("of two years over the same levels the report's is read, and none where neither is it", () => {
  const levels = ["Được xếp loại", "HTXSNV", "HTTNV", "HTNV", "KHTNV"];
  const under = (...years: [string, string]) =>
    given(
      "ratings",
      [
        ["Xếp loại chi bộ", years[0], null, null, null, null, years[1]],
        [null, ...levels, ...levels],
      ],
      ["A3:A4", "B3:B4", "C3:G3", "H3:L3"],
      ["Hoàn thành tốt nhiệm vụ", 11, 2, 9, 0, 0, 12, 3, 8, 1, 0],
    );
  const own = { members_rated: 12, members_xuat_sac: 3, members_tot: 8, members_hoan_thanh: 1 };
  expect(under("Số đảng viên năm 2022", "Số đảng viên năm 2023")).toMatchObject({ fact: own, problems: [] });
  for (const years of [
    ["Số đảng viên năm 2021", "Số đảng viên năm 2022"],
    ["Số đảng viên năm 2023", "Số đảng viên năm 2024"],
  ] as [string, string][]) {
    const { fact, problems } = under(...years);
    expect(fact?.members_rated).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
  }
});

test("of two years under what was inspected the report's is read", () => {
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG CUỐI NĂM 2023"]],
    ["Tổng số chi bộ", "Số chi bộ được kiểm tra", null, "Số lượt cấp ủy viên dự sinh hoạt", null],
    [null, "6 tháng cuối năm 2022", "6 tháng cuối năm 2023", "6 tháng cuối năm 2022", "6 tháng cuối năm 2023"],
    [6, 3, 5, 9, 11],
  ];
  const { facts, problems } = read({ KT: { rows, merges: ["A3:A4", "B3:C3", "D3:E3"] } });
  expect(problems).toEqual([]);
  expect(facts["01|2023-H2"]).toEqual({ chi_bo_total: 6, chi_bo_inspected: 5, meetings_attended: 11 });
});

test.each<[string, string, "meant" | "came" | undefined]>([
  ["Chuyên đề theo kế hoạch quý", "Chuyên đề đã học tập", "came"],
  ["Chuyên đề thực hiện", "Chuyên đề theo kế hoạch", "meant"],
  // Both may be what came, or the second something else.
  ["Chuyên đề thực hiện theo kế hoạch", "Chuyên đề đã sinh hoạt", undefined],
  ["Chuyên đề theo kế hoạch", "Tên chuyên đề", undefined],
])("of %s and %s the topic is the one that came", (first, second, behind) => {
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"]],
    ["Chi bộ", first, second, "Ngày sinh hoạt", "Phải dự", "Có mặt"],
    ["Văn phòng", "Nêu gương", "Chuyển đổi số", "20/04/2023", 9, 8],
  ];
  const { facts, problems } = read({ CĐ: { rows } });
  const topics = { came: "Chuyển đổi số", meant: "Nêu gương" };
  expect(facts["01.01|2023-Q2#1"]?.topic).toBe(behind && topics[behind]);
  expect(problems.some((p) => p.startsWith("column_unclear"))).toBe(behind === undefined);
});

test.each<[string, string, string | undefined]>([
  ["Lịch theo chương trình", "Ngày họp thực tế", "2023-04-20"],
  ["Ngày đã họp", "Ngày dự kiến", "2023-04-05"],
  ["Ngày họp lần đầu", "Ngày họp lần sau", undefined],
])("of %s and %s the day is the one on which it was", (first, second, day) => {
  const days = [[first, second, "Phải dự", "Có mặt"]];
  const { fact } = given("meetings", days, [], ["05/04/2023", "20/04/2023", 9, 8]);
  expect(fact).toMatchObject({ members_present: 8 });
  expect(fact?.held_on).toBe(day);
});

test.each<[string, string, string, number, Record<string, unknown>]>([
  ["Thời gian sinh hoạt", "Dự kiến", "Thực tế", 0, { held_on: "2023-04-20" }],
  ["Ngày sinh hoạt", "Thực tế", "Theo kế hoạch", 1, { held_on: "2023-04-20" }],
  // No day but how many came.
  ["Số đảng viên", "Phải dự", "Thực tế", 2, { members_due: 9, members_present: 8 }],
])("under %s, %s beside %s is what the group says", (group, first, second, order, expected) => {
  const header = [
    [group, null, order === 2 ? "Ngày họp" : "Phải dự", order === 2 ? "Số đ/c phát biểu" : "Có mặt"],
    [first, second],
  ];
  const figures = [
    ["05/04/2023", "20/04/2023", 9, 8],
    ["20/04/2023", "05/04/2023", 9, 8],
    [9, 8, "20/04/2023", 3],
  ][order]!;
  const { fact, problems } = given("meetings", header, ["A3:A4", "B3:C3", "D3:D4", "E3:E4"], figures);
  expect(fact).toMatchObject(expected);
  expect(problems).toEqual([]);
});

test.each([
  // The day that was planned is none on which it was held.
  ["Ngày họp", "Dự kiến", "Đăng ký"],
  // Who came on it, or for how many days.
  ["Ngày công tác", "Dự kiến", "Thực tế"],
])("under %s, %s and %s give no day", (group, first, second) => {
  const header = [
    [group, null, "Phải dự", "Có mặt"],
    [first, second],
  ];
  const figures = ["05/04/2023", "20/04/2023", 9, 8];
  const { fact } = given("meetings", header, ["A3:A4", "B3:C3", "D3:D4", "E3:E4"], figures);
  expect(fact).toMatchObject({ members_due: 9, members_present: 8 });
  expect(fact?.held_on).toBeUndefined();
});

test("the actual without a group is asked about beside those who came", () => {
  const { fact, problems } = given(
    "meetings",
    [["Dự kiến", "Thực tế", "Phải dự", "Có mặt"]],
    [],
    ["05/04/2023", "20/04/2023", 9, 8],
  );
  expect(fact?.held_on).toBeUndefined();
  expect(problems.some((p) => p.startsWith("column_unclear"))).toBe(true);
});

test.each<[string, Value[], boolean]>([
  ["Chuyên đề thứ", [1, 2, 1], false],
  ["Buổi thứ mấy", [1, 1, 2], false],
  // Not in turn, or how many there were.
  ["Chuyên đề thứ", [5, 9, 4], true],
  ["Lượt tham gia", [1, 2, 1], true],
])("of %s over %j, sessions numbered in turn need no question", (heading, numbers, asked) => {
  const row = (unit: string | null, n: number, topic: string, day: string): Value[] => [
    unit,
    numbers[n]!,
    topic,
    day,
    9,
    8,
  ];
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"]],
    ["Chi bộ", heading, "Tên chuyên đề", "Ngày sinh hoạt", "Phải dự", "Có mặt"],
    row("Văn phòng", 0, "Nêu gương", "20/04/2023"),
    row(numbers[1] === 1 ? "Thanh tra" : "Văn phòng", 1, "Chuyển đổi số", "21/05/2023"),
    row("Thanh tra", 2, "Tự phê bình", "22/06/2023"),
  ];
  const { facts, problems } = read({ CĐ: { rows } });
  expect(facts["01.01|2023-Q2#1"]).toMatchObject({ topic: "Nêu gương", held_on: "2023-04-20" });
  expect(problems.some((p) => p.startsWith("column_unclear@B3"))).toBe(asked);
});

import { expect, test } from "vitest";
import { type Cells, workbook } from "../inbox.ts";
import { factsOf, problemsOf, read } from "../read.ts";
import { read as readSheets, type Value } from "./invented/reading.ts";

const OFFICE = ["ĐẢNG ỦY SỞ NỘI VỤ"];
const LEVELS = ["HTXSNV", "HTTNV", "HTNV", "KHTNV"];
const RATED = "XẾP LOẠI CHI BỘ NĂM 2023";
const MEMBERS = "ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2023";

/** What one sheet comes to: facts, and problems but of chi bộ that are not there. */
const sheet = (title: string, ...rows: Value[][]) => {
  const { facts, problems } = readSheets({ Biểu: { rows: [OFFICE, [title], [], ...rows] } });
  return { facts, problems: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
};

test("the ratings of chi bộ, or of their members, are counted alone, and the rest is missed by name", () => {
  expect(sheet(RATED, ["TT", "Chi bộ", "Kết quả"], [1, "Văn phòng", "HTTNV"], [2, "Thanh tra", "HTXSNV"])).toEqual({
    facts: { "01.01|2023": { rating: "tot" }, "01.02|2023": { rating: "xuat_sac" } },
    problems: ["part_alone@B4"],
  });
  const rated = { members_rated: 14, members_xuat_sac: 2, members_tot: 11, members_hoan_thanh: 1 };
  expect(sheet(MEMBERS, ["Chi bộ", "Số được đánh giá", ...LEVELS], ["Thanh tra", 14, 2, 11, 1, 0])).toEqual({
    facts: { "01.02|2023": { ...rated, members_khong_hoan_thanh: 0 } },
    problems: ["part_alone@A4"],
  });
});

test("of two years, or of what a chi bộ proposes and what was decided, the year of the report and the decision count", () => {
  const years = [
    ["Chi bộ", "Năm 2022", "Năm 2023", "So sánh"] as Value[],
    ["Văn phòng", "HTTNV", "HTXSNV", "tăng 1 bậc"],
  ];
  expect(sheet("XẾP LOẠI CHI BỘ NĂM 2023 (so với năm 2022)", ...years).facts).toEqual({
    "01.01|2023": { rating: "xuat_sac" },
  });
  const raters = [
    ["Chi bộ", "Chi bộ tự xếp loại", "Đảng ủy kết luận xếp loại"] as Value[],
    ["Văn phòng", "HTXSNV", "HTTNV"],
  ];
  expect(sheet(RATED, ...raters).facts).toEqual({ "01.01|2023": { rating: "tot" } });
});

test.each<[string, string, Value[][]]>([
  [
    "a column of the rest that was not understood",
    RATED,
    [
      ["Chi bộ", "Xếp loại", "Số ĐV xếp lọai tốt trở lên"],
      ["Văn phòng", "HTTNV", 9],
    ],
  ],
  [
    "some levels of the rest",
    RATED,
    [
      ["Chi bộ", "Xếp loại chi bộ", "ĐV HTXSNV"],
      ["Văn phòng", "HTTNV", 2],
    ],
  ],
  [
    "levels that another body gave",
    MEMBERS,
    [
      ["Chi bộ", "Chính quyền xếp", ...LEVELS],
      ["Văn phòng", "HTTNV", 2, 11, 1, 0],
    ],
  ],
  [
    "nothing that says whose they are",
    "XẾP LOẠI NĂM 2023",
    [
      ["Đơn vị", "Mức xếp loại"],
      ["Văn phòng", "HTTNV"],
    ],
  ],
  [
    "members with a rating each",
    MEMBERS,
    [
      ["Họ và tên", "Chi bộ", "Xếp loại"],
      ["Trần Văn A", "Văn phòng", "HTTNV"],
    ],
  ],
  [
    "one rating in a report of members",
    MEMBERS,
    [
      ["Chi bộ", "Xếp loại"],
      ["Văn phòng", "HTTNV"],
    ],
  ],
  [
    "officials",
    "XẾP LOẠI CÔNG CHỨC NĂM 2023",
    [
      ["Chi bộ", "Số người", ...LEVELS],
      ["Văn phòng", 14, 2, 11, 1, 0],
    ],
  ],
  [
    "a level over the rows",
    MEMBERS,
    [
      ["Chi bộ", "Số ĐV", ...LEVELS],
      ["I. Đảng viên hoàn thành tốt nhiệm vụ"],
      ["Văn phòng", 14, 2, 11, 1, 0],
      ["Thanh tra", 5, 0, 5, 0, 0],
    ],
  ],
])("with %s nothing counts", (_, title, rows) => {
  const { facts, problems } = sheet(title, ...rows);
  const ratings = Object.values(facts).filter((x) => !("rating" in x && "members_tot" in x));
  expect([ratings, problems.includes("part_alone@A4")]).toEqual([[], false]);
});

const office = (title: string, ...rows: Cells): Cells => [["ĐẢNG ỦY SỞ Y TẾ"], [title], [], ...rows];
const OF_UNITS = office(RATED, ["Chi bộ", "Xếp loại"], ["Văn phòng", "HTTNV"], ["Thanh tra", "HTXSNV"]);
const OF_MEMBERS = office(
  MEMBERS,
  ["Chi bộ", "Số ĐV", ...LEVELS],
  ["Văn phòng", 9, 1, 8, 0, 0],
  ["Thanh tra", 5, 0, 5, 0, 0],
);
const WHOLE = office(
  "XẾP LOẠI CHI BỘ, ĐẢNG VIÊN NĂM 2023",
  ["Chi bộ", "Xếp loại chi bộ", "Số ĐV", ...LEVELS],
  ["Văn phòng", "HTXSNV", 9, 1, 8, 0, 0],
  ["Thanh tra", "HTXSNV", 5, 0, 5, 0, 0],
);
const book = (cells: Cells, savedAt: string) => workbook({ Biểu: cells }, savedAt);
const [FIRST, NEXT] = ["2023-12-05T00:00:00Z", "2023-12-20T00:00:00Z"];

test.each([
  [FIRST, NEXT],
  [NEXT, FIRST],
  [FIRST, FIRST],
])("two files that each tell a part are one report, whichever came first: %s, %s", async (one, other) => {
  const reading = await read({ "cb.xlsx": book(OF_UNITS, one), "dv.xlsx": book(OF_MEMBERS, other) });
  expect(factsOf(reading, "rating", "members_total", "members_tot")).toEqual([
    "01.01 2023: tot 9 8",
    "01.02 2023: xuat_sac 5 5",
  ]);
  expect(reading.facts.map(({ file, cells }) => [file, cells])).toContainEqual([
    "dv.xlsx",
    "B5:F5, '[cb.xlsx]Biểu'!B5",
  ]);
  expect(problemsOf(reading, "chi_bo_missing")).toEqual([]);
});

test("a chi bộ of which one of two files tells nothing counts with what the other tells, and both are asked for the rest", async () => {
  const reading = await read({ "cb.xlsx": book(OF_UNITS.slice(0, -1), FIRST), "dv.xlsx": book(OF_MEMBERS, FIRST) });
  expect(factsOf(reading, "rating", "members_tot")).toEqual(["01.01 2023: tot 8", "01.02 2023:  5"]);
  expect(problemsOf(reading).map(([file, , , code]) => [file, code])).toEqual(
    expect.arrayContaining([
      ["cb.xlsx", "part_alone"],
      ["dv.xlsx", "part_alone"],
    ]),
  );
});

test("a part does not take the place of a whole report; a newer whole takes that of a part", async () => {
  for (const savedAt of [FIRST, NEXT]) {
    const later = await read({ "ca hai.xlsx": book(WHOLE, FIRST), "cb.xlsx": book(OF_UNITS, savedAt) });
    expect(factsOf(later, "rating", "members_tot")).toEqual(["01.01 2023: xuat_sac 8", "01.02 2023: xuat_sac 5"]);
    expect(problemsOf(later, "part_alone", "chi_bo_missing").map((p) => [p[0], p[3]])).toEqual([
      ["cb.xlsx", "duplicate_conflict"],
      ["cb.xlsx", "duplicate_conflict"],
    ]);
  }
  const earlier = await read({ "ca hai.xlsx": book(WHOLE, NEXT), "cb.xlsx": book(OF_UNITS, FIRST) });
  expect(factsOf(earlier, "rating", "members_tot")).toEqual(["01.01 2023: xuat_sac 8", "01.02 2023: xuat_sac 5"]);
  expect(problemsOf(earlier, "part_alone", "chi_bo_missing").map((p) => [p[0], p[3]])).toEqual([
    ["cb.xlsx", "superseded"],
  ]);
});

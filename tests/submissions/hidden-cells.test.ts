import { expect, test } from "vitest";
import { hiddenCells } from "../../loaders/submissions/rows/hidden-cells.ts";
import type { Cell } from "../../loaders/workbook/open/workbook.ts";
import type { RawRow } from "../../loaders/workbook/tables/records.ts";
import { readBytes, type SheetOf, type Value, workbookOf } from "./invented/reading.ts";

// Given which rows and columns (0-based) of a report are hidden, expect what is told of them: figures count all the same.

type Hides = Omit<SheetOf, "rows"> & { hiddenRows?: number[] };

const told = (rows: Value[][], hidden: Hides, bookType?: "xlsb" | "xlml") => {
  const { facts, problems } = readBytes(workbookOf({ Biểu: { rows, ...hidden } }, bookType), "bao cao.xls");
  return {
    facts: Object.keys(facts).length,
    problems: problems.filter((p) => !p.startsWith("chi_bo_missing")),
  };
};
const MEETINGS: Value[][] = [
  ["ĐẢNG ỦY SỞ NỘI VỤ"],
  ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"],
  ["TT", "Mã", "Chi bộ", "Phải dự", "Dự", "Vắng có lý do", "Vắng không lý do", "Ghi chú"],
  [1, "a1", "Văn phòng", 20, 18, 2, 0, "Đủ"],
  [2, "a2", "Thanh tra", 9, 9, 0, 0, null],
  [null, null, null, null, null, null, null, null],
  [null, null, "Cộng", 29, 27, 2, 0, null],
];

test.each<[string, Hides, string[]]>([
  ["a row of a chi bộ", { hiddenRows: [4] }, ["hidden_cells@D5"]],
  ["both of them, told once", { hiddenRows: [3, 4] }, ["hidden_cells@D4"]],
  ["the total, a blank row, the titles and the header", { hiddenRows: [0, 1, 2, 5, 6] }, []],
  ["a column of figures", { hidden: [5] }, ["hidden_cells@F4"]],
  ["the names of the chi bộ", { hidden: [2] }, ["hidden_cells@C4"]],
  [
    "numbers of the list, a column of the office's own, remarks, and figures that are all 0",
    { hidden: [0, 1, 6, 7] },
    [],
  ],
  ["rows and columns", { hidden: [4], hiddenRows: [4] }, ["hidden_cells@D5", "hidden_cells@E4"]],
])("%s", (_what, hidden, problems) => {
  for (const bookType of [undefined, "xlsb", "xlml"] as const)
    expect(told(MEETINGS, hidden, bookType)).toEqual({ facts: 2, problems });
});

test("a name merged over its months is seen as long as one of them is, their figures are not", () => {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"],
    ["Chi bộ", "Tháng", "Phải dự", "Dự"],
    ...[4, 5, 6].map((month, i): Value[] => [i === 0 ? "Văn phòng" : null, month, 20, 18 + (i % 2)]),
  ];
  const merges = ["A4:A6"];
  expect(told(rows, { merges, hiddenRows: [3] })).toEqual({ facts: 3, problems: ["hidden_cells@C4"] });
});

test("criteria down and months across: a hidden criterion is a row, a hidden month a column", () => {
  const rows: Value[][] = [
    ["CHI BỘ BAN DÂN TỘC"],
    ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"],
    ["Chỉ tiêu", "Tháng 4", "Tháng 5", "Tháng 6"],
    ["Số đảng viên phải dự", 9, 9, 9],
    ["Số đảng viên dự", 9, 8, 9],
  ];
  expect(told(rows, { hiddenRows: [4] })).toEqual({ facts: 3, problems: ["hidden_cells@B5"] });
  expect(told(rows, { hidden: [2] })).toEqual({ facts: 3, problems: ["hidden_cells@C4"] });
});

test("a register: members and marks count, their names do not", () => {
  const months = Array.from({ length: 12 }, (_, i) => `T${i + 1}`);
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SỔ THEO DÕI ĐẢNG VIÊN PHÁT BIỂU Ý KIẾN NĂM 2023"],
    ["Chi bộ Văn phòng"],
    ["TT", "Họ và tên", ...months],
    [1, "Trần Văn Một", ...months.map((_, i) => (i < 7 ? "x" : null))],
    [2, "Lê Thị Hai", ...months.map(() => null)],
  ];
  expect(told(rows, { hidden: [0, 1, 13] })).toEqual({ facts: 1, problems: [] });
  expect(told(rows, { hidden: [2, 3] })).toEqual({ facts: 1, problems: ["hidden_cells@C5"] });
  expect(told(rows, { hiddenRows: [5] })).toEqual({ facts: 1, problems: ["hidden_cells@A6"] });
});

test("a row set aside is told as wrong, not as hidden", () => {
  const wrong = MEETINGS.with(4, [2, "a2", "Thanh tra", 9, "chín", 0, 0, null]);
  expect(told(wrong, { hiddenRows: [4] })).toMatchObject({ facts: 1, problems: ["not_a_number@E5"] });
});

test("rows and columns are named by runs, many only counted", () => {
  const at = (row: number, col: number, hidden: "row" | "col"): Cell => ({
    row,
    col,
    type: "number",
    value: 1,
    hidden,
  });
  const rows = (...cells: Cell[]): RawRow[] =>
    cells.map((cell) => ({ kind: "data", row: 1, range: "A1", bottom: 1, headings: [], cells: { members_due: cell } }));
  const words = (...cells: Cell[]) => hiddenCells(rows(...cells)).map(({ cell, found }) => `${cell}: ${found}`);
  expect(words(...[10, 7, 8, 9, 14].map((row) => at(row, 2, "row")))).toEqual(["C8: Dòng 8 đến 11, 15"]);
  expect(words(at(4, 26, "col"), at(4, 27, "col"), at(6, 5, "row"))).toEqual(["F7: Dòng 7", "AA5: Cột AA đến AB"]);
  expect(words(...[1, 3, 5, 7, 9, 10, 12].map((row) => at(row, 0, "row")))).toEqual([
    "A2: Dòng 2, 4, 6, 8 và 3 chỗ khác",
  ]);
});

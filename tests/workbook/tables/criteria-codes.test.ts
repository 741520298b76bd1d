import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const CRITERIA: Value[] = ["Tổng số đảng viên", "Số ĐV được miễn", "Số ĐV phải dự (01-02)", "Số ĐV dự"];
const FIGURES = [
  [27, 28, 27],
  [2, 1, 0],
  [25, 27, 27],
  [24, 26, 27],
];

/** Criteria with their codes in a column, over columns of the figures. */
const coded = (unit: string, title: string, heads: [string, ...Value[]], codes: Value[], columns = 3) => {
  const rows: Value[][] = [
    ...[[unit], [title], [], ["Chỉ tiêu", ...heads], ["A", "B", ...[1, 2, 3].slice(0, columns)]],
    ...CRITERIA.map((label, i) => [label, codes[i]!, ...FIGURES[i]!.slice(0, columns)]),
  ];
  const { facts, problems } = read({ SHCB: { rows } });
  const said = Object.entries(facts).map(([key, x]) => `${key} ${x.members_present}/${x.members_due}`);
  return { said, problems: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
};

test.each([
  ["Mã số", ["01", "02", "03", "04"]],
  ["Mã số", [10, 20, 30, 40]],
  ["Mã", ["1", "1.1", "2", "3"]],
  ["MS", ["01", "02", "03", "03a"]],
  ["Mã chỉ tiêu", ["SH1", "SH2", "SH3", "SH4"]],
])("codes of criteria are no record: %s %j", (head, codes) => {
  const months: [string, ...Value[]] = [head, "T7", "T8", "T9"];
  expect(coded("Chi bộ: Ban Dân tộc", "SINH HOẠT CHI BỘ QUÝ 3 NĂM 2023", months, codes)).toEqual({
    said: ["02.01|2023-07 24/25", "02.01|2023-08 26/27", "02.01|2023-09 27/27"],
    problems: [],
  });
  const names: [string, ...Value[]] = [head, "Văn phòng", "Thanh tra", "Tổ chức - Hành chính"];
  expect(coded("ĐẢNG ỦY SỞ NỘI VỤ", "SINH HOẠT CHI BỘ THÁNG 7 NĂM 2023", names, codes)).toEqual({
    said: ["01.01|2023-07 24/25", "01.02|2023-07 26/27", "01.03|2023-07 27/27"],
    problems: [],
  });
  const one: [string, ...Value[]] = [head, "Số lượng"];
  expect(coded("Chi bộ: Ban Dân tộc", "SINH HOẠT CHI BỘ THÁNG 7 NĂM 2023", one, codes, 1)).toEqual({
    said: ["02.01|2023-07 24/25"],
    problems: [],
  });
});

test("below the names of chi bộ beside their criteria codes are none either", () => {
  const block = (name: string): Value[][] =>
    CRITERIA.map((label, i) => [i ? null : name, label, i + 1, ...FIGURES[i]!]);
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ QUÝ III NĂM 2023"], []],
    ...[["Chi bộ", "Chỉ tiêu", "Mã số", "T7", "T8", "T9"], ...block("Văn phòng"), ...block("Thanh tra")],
  ];
  const { facts, problems } = read({ SHCB: { rows } });
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
  expect(Object.keys(facts)).toHaveLength(6);
});

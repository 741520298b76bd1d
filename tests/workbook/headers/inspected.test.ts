import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

/** A report of inspections: of how many, two figures under a group, and the meetings attended. */
const inspections = (all: string, group: string, below: [string, string], figures: [Value, Value] = [3, "60%"]) => {
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["KẾT QUẢ KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023"]],
    [all, group, null, "Số lượt cấp ủy viên dự SHCB"],
    [null, ...below, null],
    [5, ...figures, 7],
  ];
  return read({ KT: { rows, merges: ["A3:A4", "B3:C3", "D3:D4"] } }).facts["01|2023-H1"];
};

test.each(["Đã kiểm tra", "Kết quả kiểm tra", "Số chi bộ được kiểm tra", "Kiểm tra sinh hoạt chi bộ"])(
  "chi bộ under what was inspected, beside all of them, were inspected: %s",
  (group) => {
    for (const leaf of ["Số chi bộ", "Chi bộ", "SL chi bộ"])
      expect(inspections("Tổng số chi bộ", group, [leaf, "Tỷ lệ"])).toMatchObject({
        ...{ chi_bo_total: 5, chi_bo_inspected: 3, meetings_attended: 7 },
      });
  },
);

test("not where the group only heads all of them, is of a plan or of a supervision, or another column says what was inspected", () => {
  expect(inspections("Ghi số", "Kiểm tra", ["Số chi bộ", "Được kiểm tra"], [5, 3])).toMatchObject({
    ...{ chi_bo_total: 5, chi_bo_inspected: 3 },
  });
  expect(inspections("Tổng số chi bộ", "Kế hoạch kiểm tra", ["Số chi bộ", "Tỷ lệ"])).toBeUndefined();
  expect(inspections("Tổng số chi bộ", "Giám sát", ["Số chi bộ", "Tỷ lệ"])).toBeUndefined();
  expect(inspections("Tổng số chi bộ", "Kiểm tra", ["Số chi bộ", "Đã kiểm tra"], [4, 3])).toMatchObject({
    chi_bo_inspected: 3,
  });
});

/** What is read of a table of two columns, all chi bộ and the one given, and what is told of it. */
const beside = (...headings: string[]) => {
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["KẾT QUẢ KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023"]],
    ["Tổng số chi bộ", ...headings],
    [5, ...headings.map((_, i) => 3 - i)],
  ];
  const { facts, problems } = read({ KT: { rows } });
  return { fact: facts["01|2023-H1"], problems };
};

test.each([
  "Số chi bộ được Đảng ủy Khối kiểm tra",
  "Số chi bộ được BTV Đảng ủy Khối kiểm tra",
  "Chi bộ được Tỉnh ủy kiểm tra",
])("what those above a đảng ủy inspect are not its own inspections: %s", (heading) => {
  expect(beside(heading)).toEqual({ fact: undefined, problems: ["column_missing@A3"] });
  expect(beside("Số chi bộ được đảng ủy kiểm tra", heading).fact).toMatchObject({ chi_bo_inspected: 3 });
  const lines: Value[][] = [["ĐẢNG ỦY SỞ NỘI VỤ"], ["KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023"]];
  expect(read({ KT: { rows: [...lines, [`- ${heading}: 3/5 chi bộ`]] } }).facts).toEqual({});
});

test("a đảng ủy, and those above a chi bộ, inspect it", () => {
  for (const heading of [
    "Số chi bộ được Đảng ủy Sở kiểm tra",
    "Số chi bộ được Đảng ủy cơ sở kiểm tra",
    "Chi bộ được cấp trên kiểm tra",
  ])
    expect(beside(heading), heading).toMatchObject({ fact: { chi_bo_inspected: 3 }, problems: [] });
});

test("a column that is not understood is named, though the table names nobody and no other column says what form it is", () => {
  expect(beside("Số chi bộ được kiểm tra cả năm").problems).toEqual(["column_unclear@B3", "column_missing@A3"]);
  expect(beside("Số chi bộ được kiểm tra", "Chi bộ được kiểm tra").problems).toContain("column_missing@A3");
  // Nothing in it may be what is missed.
  expect(beside("Số cuộc họp đảng ủy").problems).not.toContain("column_missing@A3");
});

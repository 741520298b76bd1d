import { expect, test } from "vitest";
import { findPeriods } from "../../loaders/workbook/values/periods.ts";
import { read, type Value } from "./invented/reading.ts";

const OFFICE: Value[] = ["ĐẢNG ỦY SỞ NỘI VỤ"];
const HEADER: Value[] = ["Chi bộ", "Phải dự", "Dự"];
const told = (name: string, ...rows: Value[][]) => {
  const { facts, problems } = read({ [name]: { rows: [OFFICE, ...rows] } });
  const said = problems.filter((p) => !/^(chi_bo|report)_missing/.test(p));
  return { said, facts: Object.entries(facts).map(([key, x]) => `${key} ${x.members_present}/${x.members_due}`) };
};

test("months of several quarters over the rows of a half-year", () => {
  const bands = [["THÁNG 3"], ["Văn phòng", 18, 17], ["THÁNG 4"], ["Văn phòng", 18, 16]];
  expect(told("6T", ["Sinh hoạt chi bộ 6 tháng đầu năm 2023"], HEADER, ...bands)).toEqual({
    said: [],
    facts: ["01.01|2023-03 17/18", "01.01|2023-04 16/18"],
  });
  // A title that names a quarter has none of another.
  const ofQuarter = told("Q1", ["Sinh hoạt chi bộ quý I năm 2023"], HEADER, ...bands);
  expect(ofQuarter).toEqual({ said: ["month_out_of_period@A7"], facts: ["01.01|2023-03 17/18"] });
});

test("a sheet named after the months of its tables, each under its own", () => {
  const months = (...of: number[]) =>
    of.flatMap((n): Value[][] => [[`Tháng ${n} năm 2023`], HEADER, ["Văn phòng", 18, n], []]);
  expect(told("T8,T9", ...months(8, 9))).toEqual({
    said: ["few_present@C4"],
    facts: ["01.01|2023-08 8/18", "01.01|2023-09 9/18"],
  });
  expect(told("T8,T9", ...months(7))).toEqual({ said: ["period_conflict@A3"], facts: [] });
  expect(told("T8", ...months(7))).toEqual({ said: ["period_conflict@A3"], facts: [] });
});

test("what was held beside when it was to be", () => {
  const title = (text: string) => told("KQ", [`${text} sinh hoạt chi bộ tháng 4/2023`], HEADER, ["Văn phòng", 18, 17]);
  expect(title("Lịch và kết quả").facts).toEqual(["01.01|2023-04 17/18"]);
  expect(title("Lịch")).toEqual({ said: ["other_figures@A3"], facts: [] });
});

test("names with a mark before them", () => {
  const header: Value[] = ["Tháng", "Phải dự", "Dự"];
  const of = (name: string) => told("Q2", ["SHCB quý II/2023"], header, [name], ["Tháng 4", 18, 17]).facts;
  expect(of("► CB Văn phòng")).toEqual(["01.01|2023-04 17/18"]);
  expect(of("► CB Văn phòng 2")).toEqual([]);
});

test("of every month is of none", () => {
  expect(findPeriods("theo tung thang - 2 tang")).toEqual([]);
  expect(findPeriods("các tháng 4, 5")[0]).toMatchObject({ kind: "month", index: 4 });
});

test("the grade that the committee above gave", () => {
  const graded = (head: string) =>
    read({ T4: { rows: [OFFICE, ["SHCB tháng 4/2023"], [...HEADER, head], ["Văn phòng", 18, 17, "Khá"]] } }).facts[
      "01.01|2023-04"
    ]?.grade;
  expect(graded("Đánh giá của cấp ủy")).toBe("kha");
  expect(graded("Đánh giá cấp ủy viên")).toBeUndefined();
});

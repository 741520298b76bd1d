import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const title: Value[][] = [["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"], []];
const present = (rows: Value[][]) => {
  const { facts, problems } = read({ SHCB: { rows: [...title, ...rows] } });
  return { problems, present: Object.entries(facts).map(([key, values]) => `${key} ${values.members_present}`) };
};

test("tables of months beside one another are read each by its own names", () => {
  const head: Value[] = ["TT", "Chi bộ", "Phải dự", "Có mặt"];
  const found = present([
    ["Tháng 4", null, null, null, null, "Tháng 5"],
    [...head, null, ...head],
    [1, "Văn phòng", 18, 17, null, 1, "Văn phòng", 18, 16],
    [2, "Thanh tra", 9, 9, null, 2, "Phòng lạ", 9, 8],
  ]);
  expect(found).toEqual({
    problems: ["unknown_unit@G7"],
    present: ["01.01|2023-04 17", "01.02|2023-04 9", "01.01|2023-05 16"],
  });
});

test("small tables, two in a row, each under the name of its chi bộ; a table of the whole width below them", () => {
  const head: Value[] = ["Tháng", "Phải dự", "Có mặt"];
  const found = present([
    ["Chi bộ Văn phòng", null, null, "Chi bộ Thanh tra"],
    [...head, ...head],
    [4, 18, 17, 4, 9, 9],
    [5, 18, 18, 5, 9, 7],
    [],
    ["II. SINH HOẠT CHUYÊN ĐỀ"],
    ["TT", "Chi bộ", "Tên chuyên đề", "Phải dự", "Có mặt"],
    [1, "Văn phòng", "Nêu gương", 18, 15],
  ]);
  expect(found).toEqual({
    problems: [],
    present: ["01.01|2023-04 17", "01.01|2023-05 18", "01.02|2023-04 9", "01.02|2023-05 7", "01.01|2023-Q2#1 15"],
  });
});

test("months below one another, the same columns under the name of each chi bộ: what is missing of one is none of another's", () => {
  const columns: Value[] = ["Phải dự", "Có mặt"];
  const found = present([
    ["Tháng", "Chi bộ Văn phòng", null, "Thanh tra", null, "Phòng lạ", null, "Cộng"],
    [null, ...columns, ...columns, ...columns, ...columns],
    ["Tháng 4", 18, 17, 9, 9, 5, 4, 32, 30],
    ["Tháng 5", 18, 19, null, null, null, null, 18, 19],
    ["Tháng 6", 18, 16, 9, 8, null, null, 27, 24],
    ["Cộng", 54, 52, 18, 17, 5, 4, 77, 73],
  ]);
  expect(found).toEqual({
    problems: ["unknown_unit@F4", "present_gt_due@C7"],
    present: ["01.01|2023-04 17", "01.02|2023-04 9", "01.01|2023-06 16", "01.02|2023-06 8"],
  });
});

test("behind a blank column a list of its own begins, whatever heads the first table", () => {
  const found = present([
    ["SINH HOẠT ĐỊNH KỲ", null, null, null, null, null, "SINH HOẠT CHUYÊN ĐỀ"],
    ["Tháng", "Chi bộ Văn phòng", null, "Thanh tra", null, null, "TT", "Chi bộ", "Chuyên đề", "Phải dự", "Có mặt"],
    [null, "Phải dự", "Có mặt", "Phải dự", "Có mặt"],
    ["Tháng 4", 18, 17, 9, 9, null, 1, "Văn phòng", "Nêu gương", 18, 15],
    ["Tháng 5", 18, 16, 9, 8, null, 2, "Thanh tra", "Tiết kiệm", 9, 6],
  ]);
  expect(found).toEqual({
    problems: [],
    present: [
      ...["01.01|2023-04 17", "01.02|2023-04 9", "01.01|2023-05 16", "01.02|2023-05 8"],
      ...["01.01|2023-Q2#1 15", "01.02|2023-Q2#1 6"],
    ],
  });
});

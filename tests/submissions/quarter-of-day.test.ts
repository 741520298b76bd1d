import { expect, test } from "vitest";
import { read, type Value } from "./invented/reading.ts";

const MEETINGS: Value[][] = [
  ["Chi bộ", "Tháng", "Phải dự", "Có mặt"],
  ["Văn phòng", 8, 12, 12],
];
const book = (title: string, days: Value[], monthly?: string) => {
  const rows: Value[][] = [
    ["CHI BỘ VĂN PHÒNG SỞ NỘI VỤ"],
    ["Đảng bộ Sở Nội vụ"],
    [title],
    ["STT", "Thời gian", "Chuyên đề", "Có mặt/phải dự"],
    ...days.map((day, i): Value[] => [i + 1, day, `Chuyên đề thứ ${i + 1}`, "11/12"]),
  ];
  const { facts, problems } = read({
    VP: { rows },
    ...(monthly ? { SHCB: { rows: [["ĐẢNG BỘ SỞ NỘI VỤ"], [monthly], ...MEETINGS] } } : {}),
  });
  return { keys: Object.keys(facts), problems: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
};
const YEAR = "SỔ THEO DÕI SINH HOẠT CHUYÊN ĐỀ NĂM 2023";

test("sessions of a year are of the quarters that their days are in", () => {
  expect(book(YEAR, ["02/03/2023", "08/05/2023", "19/09/2023", "28/09/2023"])).toEqual({
    ...{ keys: ["01.01|2023-Q1#1", "01.01|2023-Q2#1", "01.01|2023-Q3#1", "01.01|2023-Q3#2"], problems: [] },
  });
});

test("a day of another year, or none, tells no quarter", () => {
  const { keys, problems } = book(YEAR, ["02/03/2023", "08/01/2024", null, "8/5"]);
  expect(keys).toEqual(["01.01|2023-Q1#1"]);
  expect(problems.map((p) => p.split("@")[0])).toEqual(["period_missing"]);
  // Nor does any where days are written month first, or the year is not told.
  expect(book(YEAR, ["02/03/2023", "08/25/2023"]).keys).toEqual([]);
  expect(book("SỔ THEO DÕI SINH HOẠT CHUYÊN ĐỀ", ["02/03/2023", "08/05/2023"]).keys).toEqual([]);
});

test("a quarter or half that is named stands: a day of another is out of it", () => {
  expect(book("SINH HOẠT CHUYÊN ĐỀ QUÝ III NĂM 2023", ["02/08/2023", "08/05/2023"])).toEqual({
    ...{ keys: ["01.01|2023-Q3#1", "01.01|2023-Q3#2"], problems: ["date_out_of_period@B6"] },
  });
  expect(book("SINH HOẠT CHUYÊN ĐỀ 6 THÁNG ĐẦU NĂM 2023", ["02/03/2023", "08/05/2023"]).keys).toEqual([]);
  const elsewhere = book(YEAR, ["02/08/2023", "08/05/2023"], "SINH HOẠT CHI BỘ QUÝ III NĂM 2023");
  expect(elsewhere.keys.filter((key) => key.includes("#"))).toEqual(["01.01|2023-Q3#1", "01.01|2023-Q3#2"]);
  expect(elsewhere.problems).toEqual(["date_out_of_period@B6"]);
});

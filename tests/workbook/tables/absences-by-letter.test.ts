import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const away = (heading: string, first: Value, second: Value, others: Value[][] = []) => {
  const [title = [], one = [], two = []] = others;
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"],
    ["TT", "Chi bộ", "Có mặt", heading, ...title],
    [1, "Văn phòng", 20, first, ...one],
    [2, "Thanh tra", 9, second, ...two],
  ];
  const { facts, problems } = read({ T4: { rows } });
  const of = (unit: string) => {
    const { members_due, absent_excused, absent_unexcused } = facts[`${unit}|2023-04`] ?? {};
    return [members_due, absent_excused, absent_unexcused];
  };
  return { told: [of("01.01"), of("01.02")], said: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
};
const NONE = [undefined, undefined, undefined];

test.each([
  ["ĐV vắng (P: có phép, K: không phép)", "1P + 1K"],
  ["Số vắng", "1P, 1K"],
  ["Vắng", "1 CP; 1 KP"],
  ["Đảng viên vắng mặt", "1 có lý do, 1 không lý do"],
  ["Vắng (P/K)", "1P 1K"],
])("letters behind the figures tell who was away for which reason: %s over %s", (heading, value) => {
  const cells = value.includes("lý do") ? ["2 CLD", value] : [value, "2P"];
  const { told, said } = away(heading, cells[0]!, cells[1]!);
  expect(said).toEqual([]);
  if (value.includes("lý do"))
    expect(told).toEqual([
      [22, 2, 0],
      [11, 1, 1],
    ]);
  else
    expect(told).toEqual([
      [22, 1, 1],
      [11, 2, 0],
    ]);
});

test("nobody was away where a dash, nothing or 0 stands", () => {
  expect(away("Vắng", "1P", 0)).toEqual({
    told: [
      [21, 1, 0],
      [9, 0, 0],
    ],
    said: [],
  });
  expect(away("Vắng", "1P", "-").told[1]).toEqual([9, 0, 0]);
});

test("a figure without letters, with others, or twice with the same is asked about", () => {
  for (const value of [2, "2", "2P, 1", "1P, 1P", "1P, 1 đi", "P"] as Value[]) {
    const { told, said } = away("Vắng", "1P + 1K", value);
    expect(told).toEqual([[22, 1, 1], NONE]);
    expect(said).not.toEqual([]);
  }
  // `K` alone may be for other reasons.
  expect(away("Vắng", "1K", 0).told[0]).toEqual(NONE);
  // The legend says otherwise.
  expect(away("Vắng (P: phép, K: không lý do, T: khác)", "1P + 1T", 0).told[0]).toEqual(NONE);
});

test("beside a column of its own for each reason, or under what speaks of one, letters part nothing", () => {
  const { told } = away("Vắng có phép", "2P", 0, [["Vắng không phép"], [1], [0]]);
  expect(told[0]).toEqual(NONE);
  expect(away("Phát biểu", "2P", 0).told[0]).toEqual(NONE);
});

import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

/** Months down of one chi bộ, few of whom there are. */
const months = (...rows: Value[][]) =>
  read({
    SHCB: {
      rows: [["CHI BỘ BAN DÂN TỘC"], ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"], ["Tháng", "Có mặt", "Phải dự"], ...rows],
    },
  });

test("figures that run on by chance are none of columns", () => {
  const { facts, problems } = months([4, 5, 6], [5, 6, 6], [6, 7, 8]);
  expect(problems).toEqual([]);
  expect(Object.values(facts).map((x) => `${x.members_present}/${x.members_due}`)).toEqual(["5/6", "6/6", "7/8"]);
});

test("the numbers of columns are no figures", () => {
  for (const numbers of [
    ["A", 1, 2],
    [1, 2, 3],
    ["(1)", "(2)", "(3)"],
    ["-1-", "-2-", "-3-"],
    ["<1>", "<2>", "<3>"],
    ["1.", "2.", "3."],
  ])
    expect(Object.keys(months(numbers, [4, 11, 12], [5, 12, 12], [6, 12, 12]).facts)).toHaveLength(3);
});

test("letters alone number columns too, from the first on", () => {
  const table = (index: Value[]) =>
    read({
      T5: {
        rows: [
          ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ THÁNG 5 NĂM 2023"], ["TT", "Chi bộ", "Phải dự", "Có mặt"]],
          ...[index, [1, "Văn phòng", 12, 11]],
        ],
      },
    }).problems.filter((p) => !p.startsWith("chi_bo_missing"));
  for (const index of ["abcd", "ABCD", "abcđ", "abvx"]) expect(table([...index])).toEqual([]);
  expect(table(["b", "a", "v", "x"])).not.toEqual([]);
});

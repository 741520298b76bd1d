import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const SUB = ["Phải dự", "Có mặt"];
/** Half a year of one chi bộ, of which each group is headed by a month or by what adds some of them up. */
const halfYear = (groups: [string, number, number][]) => {
  const heads = groups.flatMap(([text]) => [text, null]);
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ 6 THÁNG CUỐI NĂM 2023"], ["Chi bộ", ...heads]],
    ...[
      [null, ...groups.flatMap(() => SUB)],
      ["Văn phòng", ...groups.flatMap(([, due, present]) => [due, present])],
    ],
  ];
  const merges = groups.map((_, i) => `${String.fromCharCode(66 + 2 * i)}3:${String.fromCharCode(67 + 2 * i)}3`);
  const { facts, problems } = read({ SHCB: { rows, merges: ["A3:A4", ...merges] } });
  const said = problems.filter((p) => !p.startsWith("chi_bo_missing"));
  return { came: Object.entries(facts).map(([key, x]) => `${key.slice(-2)} ${x.members_present}`), said };
};
const months = (from: number, present: number[]) =>
  present.map((x, i): [string, number, number] => [`Tháng ${from + i}/2023`, 18, x]);
const [third, fourth] = [months(7, [17, 16, 15]), months(10, [14, 13, 12])];
const SIX = ["07 17", "08 16", "09 15", "10 14", "11 13", "12 12"];

test("sums of quarters between the months are none of their figures, and are held against their own", () => {
  const read = (one: number, two: number, ...more: [string, number, number][]) =>
    halfYear([...third, ["Cộng quý III", 54, one], ...fourth, ["Cộng quý IV", 54, two], ...more]);
  expect(read(48, 39)).toEqual({ came: SIX, said: [] });
  expect(read(48, 39, ["Cộng 6 tháng cuối năm", 108, 87])).toEqual({ came: SIX, said: [] });
  expect(read(47, 39)).toEqual({ came: SIX, said: ["total_mismatch@I5"] });
  // The sum of all is not that of a quarter.
  expect(read(48, 87)).toEqual({ came: SIX, said: ["total_mismatch@Q5"] });
  expect(read(48, 39, ["Cộng", 108, 86])).toEqual({ came: SIX, said: ["total_mismatch@S5"] });
});

test("a quarter that nothing says to be a sum is asked about", () => {
  const { came, said } = halfYear([...third, ["Quý III", 54, 48], ...fourth, ["Quý IV", 54, 39]]);
  expect(came).toEqual([]);
  expect(said).not.toEqual([]);
});

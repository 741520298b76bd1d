import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const told = (names: Value[], ...rows: Value[][]) => {
  const title: Value[][] = [["ĐẢNG ỦY SỞ NỘI VỤ"], ["TÌNH HÌNH SINH HOẠT CHI BỘ THÁNG 8 NĂM 2023"], []];
  const { facts, problems } = read({ T8: { rows: [...title, names, ...rows] } });
  return { facts, said: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
};
const ROWS: Value[][] = [
  [1, "Triệu tập", 15, 16],
  [2, "Dự", 14, 16],
  [3, "Vắng có phép", 1, 0],
  [4, "Vắng không phép", 0, 0],
];

test("names of chi bộ beside one another over their criteria, with nothing in the corner", () => {
  const { facts, said } = told([null, null, "Văn phòng", "Thanh tra"], ...ROWS);
  expect(said).toEqual([]);
  expect(facts).toMatchObject({
    "01.01|2023-08": { members_due: 15, members_present: 14, absent_excused: 1 },
    "01.02|2023-08": { members_due: 16, members_present: 16, absent_excused: 0 },
  });
});

test("other words over the figures are names of no chi bộ", () => {
  for (const names of [
    [null, null, "Văn phòng", "Thanh traa"],
    [null, null, "Đợt đầu", "Đợt sau"],
    [null, null, "Kế hoạch", "Thực hiện"],
  ]) {
    const { facts, said } = told(names, ...ROWS);
    expect(facts["01.02|2023-08"]).toBeUndefined();
    expect(said).not.toEqual([]);
  }
});

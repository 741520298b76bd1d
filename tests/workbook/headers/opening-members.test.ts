import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const month = (headings: string[], ...figures: number[][]) => {
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ THÁNG 7 NĂM 2023"], ["TT", "Chi bộ", ...headings]],
    ...figures.map((row, i) => [i + 1, ["Văn phòng", "Thanh tra"][i]!, ...row]),
  ];
  const { facts, problems, notes } = read({ T7: { rows } });
  const said = problems.filter((p) => !p.startsWith("chi_bo_missing"));
  return { total: Object.values(facts).map((x) => x.members_total), said, notes };
};
const REST = ["Miễn", "Phải dự", "Có mặt"];

test.each(["Tổng số đảng viên đầu tháng", "ĐV có đến đầu kỳ", "Tổng số đảng viên (đầu quý)"])(
  "members when a month began are all where those due are reckoned from them: %s",
  (heading) => {
    expect(month([heading, ...REST], [10, 1, 9, 9], [10, 2, 8, 7])).toEqual({
      ...{ total: [10, 10], said: [], notes: ["column_by_sums@C3"] },
    });
  },
);

test("they are asked about where they are not in one row, or nobody is exempt", () => {
  const asked = { total: [undefined, undefined], said: ["column_unclear@C3"], notes: [] };
  expect(month(["Tổng số đảng viên đầu tháng", ...REST], [10, 1, 9, 9], [11, 2, 8, 7])).toEqual(asked);
  expect(month(["Tổng số đảng viên đầu tháng", ...REST.slice(1)], [9, 9, 9], [8, 8, 7])).toEqual(asked);
});

test("women when it began, or members when the year did, are not all of them, and those at its end are", () => {
  for (const heading of ["Đảng viên nữ đầu tháng", "Đảng viên đầu năm"])
    expect(month([heading, ...REST], [10, 1, 9, 9], [10, 2, 8, 7]).total).toEqual([undefined, undefined]);
  const both = ["ĐV đầu tháng", "ĐV cuối tháng", ...REST];
  expect(month(both, [12, 10, 1, 9, 9], [12, 10, 2, 8, 7])).toMatchObject({ total: [10, 10], said: [] });
});

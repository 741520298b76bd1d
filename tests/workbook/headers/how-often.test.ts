import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

/** What is read of those who came under one group, in two columns. */
const attended = (below: [string, string], figures: Value[] = [7, 14]) => {
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["KIỂM TRA, DỰ SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023"]],
    ["Tổng số chi bộ", "Số chi bộ được kiểm tra", "Cấp ủy dự sinh hoạt", null],
    [null, null, ...below],
    [5, 4, ...figures],
  ];
  const { facts, problems } = read({ KT: { rows, merges: ["A3:A4", "B3:B4", "C3:D3"] } });
  return { attended: facts["01|2023-H1"]?.meetings_attended, problems };
};

test.each(["Số đ/c cấp ủy viên", "Số cấp ủy viên"])("how often they came, beside how many they are: %s", (who) => {
  expect(attended([who, "Số lượt dự"])).toEqual({ attended: 14, problems: [] });
  expect(attended(["Số lượt dự", who])).toEqual({ attended: 7, problems: [] });
});

test("two columns that both count times are asked about, and so is one beside times that nobody filled in", () => {
  expect(attended(["Số buổi có cấp ủy dự", "Số lượt cấp ủy viên dự"]).attended).toBeUndefined();
  expect(attended(["Số đ/c cấp ủy viên", "Số lượt dự"], [7, null]).attended).not.toBe(7);
});

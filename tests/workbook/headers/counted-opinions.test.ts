import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const session = (headings: string[], values: Value[]) => {
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"], []],
    ["TT", "Chi bộ", "Tên chuyên đề", "Ngày", "Phải dự", "Có mặt", ...headings],
    [1, "Văn phòng", "Nêu gương", "04/5/2023", 9, 8, ...values],
    [2, "Thanh tra", "Tiết kiệm", "05/5/2023", 9, 8, ...values],
  ];
  return read({ CĐ: { rows } }).facts["01.01|2023-Q2#1"]?.opinions;
};

test("what was said is counted where the cells say so, and no other column counts it", () => {
  expect(session(["Phát biểu"], ["6 ý kiến"])).toBe(6);
  expect(session(["Phát biểu"], ["6 lượt"])).toBe(6);
  for (const people of [6, "6", "6 đ/c"]) expect(session(["Phát biểu"], [people])).toBeUndefined();
  expect(session(["Số ĐV phát biểu"], ["6 lượt"])).toBeUndefined();
  expect(session(["Số ĐV phát biểu", "Số ý kiến"], ["6 lượt", 9])).toBe(9);
});

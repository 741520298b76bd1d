import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const card = (unit: string, present: Value, behind: Value, opinions: Value = "ý kiến"): Value[][] => [
  [unit],
  ["Tên chuyên đề:", "Thực hiện Quy chế dân chủ ở cơ sở"],
  ["Ngày sinh hoạt:", "13/01/2023"],
  ["Số đảng viên phải dự:", 11, "đồng chí"],
  ["Số đảng viên có mặt:", present, behind],
  ["Số ý kiến phát biểu:", 13, opinions],
  [],
];
const sessions = (...cards: Value[][][]) => {
  const rows: Value[][] = [["Đảng bộ Sở Nội vụ - Quý I/2023 - Sinh hoạt chuyên đề"], [], ...cards.flat()];
  const { facts, problems } = read({ Phiếu: { rows } });
  return { facts, said: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
};

test.each<[Value, Value, Value]>([
  [8, "đồng chí", "ý kiến"],
  ["08", "đ/c", "lượt"],
  [8, "(người)", null],
])("what is counted in a cell behind its figure: %j | %s", (present, unit, opinions) => {
  const { facts, said } = sessions(
    card("1. Chi bộ Văn phòng", present, unit, opinions),
    card("2. Chi bộ Thanh tra", 10, unit, opinions),
  );
  expect(said).toEqual([]);
  expect(facts).toMatchObject({
    "01.01|2023-Q1#1": { members_due: 11, members_present: 8, opinions: 13 },
    "01.02|2023-Q1#1": { members_due: 11, members_present: 10 },
  });
});

test.each<[string, Value]>([
  ["a share", "%"],
  ["who else they were", "đồng chí vắng"],
  ["another figure", "11 đồng chí"],
])("%s behind a figure is none", (_, behind) => {
  const { facts, said } = sessions(card("1. Chi bộ Văn phòng", 8, behind), card("2. Chi bộ Thanh tra", 10, behind));
  expect(facts).toEqual({});
  expect(said).not.toEqual([]);
});

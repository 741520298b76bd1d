import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

/** Ratings of one chi bộ and of its members, whose columns stand under a group, with others in front. */
const rated = (group: string, leaves: Value[], figures: Value[], before: Value[] = [], those: Value[] = []) => {
  const n = before.length;
  const letter = (i: number) => String.fromCharCode(65 + i);
  const merges = [
    ...["A3:A4", "B3:B4", ...before.map((_, i) => `${letter(2 + i)}3:${letter(2 + i)}4`)],
    `${letter(2 + n)}3:${letter(1 + n + leaves.length)}3`,
  ];
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["XẾP LOẠI CHI BỘ, ĐẢNG VIÊN NĂM 2023"],
    ["Chi bộ", "Xếp loại chi bộ", ...before, group],
    [null, null, ...before.map(() => null), ...leaves],
    ["Văn phòng", "HTTNV", ...those, ...figures],
  ];
  const { facts, problems } = read({ XL: { rows, merges } });
  const { members_total: total, members_rated: of } = facts["01.01|2023"] ?? {};
  return { total, of, problems: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
};
const LEVELS = ["HTXSNV", "HTTNV", "HTNV", "KHTNV"];

test.each([
  ["Bình xét đảng viên", "ĐV chi bộ", "ĐV được bình xét"],
  ["Xếp loại đảng viên", "Đảng viên của chi bộ", "Được xếp loại"],
  ["Xếp loại đảng viên", "Hiện có", "Được xếp loại"],
  ["Đánh giá đảng viên", "Tổng số ĐV hiện có", "Số được đánh giá"],
  ["Số đảng viên", "Trong chi bộ", "Được xếp loại"],
  ["Xếp loại năm", "Tổng ĐV", "ĐV xếp loại"],
  ["Xếp loại đảng viên", "Tổng số đảng viên", "Số ĐV xếp loại"],
])("under what is rated, beside who was, all members: %s › %s", (group, all, some) => {
  expect(rated(group, [all, some, ...LEVELS], [12, 10, 2, 8, 0, 0])).toEqual({ total: 12, of: 10, problems: [] });
});

test("beside nobody who was rated it may be either, beside another number of members it is asked about", () => {
  const alone = rated("Bình xét đảng viên", ["ĐV chi bộ", ...LEVELS], [12, 2, 8, 0, 0]);
  expect(alone.total).toBeUndefined();
  expect(alone.problems).toContain("column_unclear@C4");
  // What they were rated is none of who was.
  const graded = rated("Xếp loại năm", ["Tổng ĐV", "Xếp loại ĐV", ...LEVELS], [12, 10, 2, 8, 0, 0]);
  expect(graded.total).toBeUndefined();
  expect(graded.problems).not.toEqual([]);
  const leaves = ["ĐV chi bộ", "ĐV được bình xét", ...LEVELS];
  const twice = rated("Bình xét đảng viên", leaves, [12, 10, 2, 8, 0, 0], ["Tổng số ĐV"], [13]);
  expect(twice).toMatchObject({ total: 13, problems: ["column_unclear@D4"] });
});

import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const LEVELS = ["HTXSNV", "HTTNV", "HTNV", "KHTNV"];
const over = (group: string): Value[] => [group, null, null, null];

/** Levels of members of a chi bộ of twelve, under two groups side by side. */
const beside = (first: string, second: string, figures: Value[]) => {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["KẾT QUẢ XẾP LOẠI CHI BỘ, ĐẢNG VIÊN NĂM 2023"],
    ["Chi bộ", "Xếp loại chi bộ", "ĐV được xếp loại", ...over(first), ...over(second)],
    [null, null, null, ...LEVELS, ...LEVELS],
    ["Văn phòng", "HTTNV", 12, 2, 9, 1, 0, ...figures],
    ["Thanh tra", "HTTNV", 12, 2, 9, 1, 0, ...figures],
  ];
  const { facts, problems } = read({ XL: { rows, merges: ["D3:G3", "H3:K3"] } });
  return { fact: facts["01.01|2023"], problems: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
};

test.each([
  ["Xếp loại đảng viên (người)", "Xếp loại đảng viên (%)"],
  ["SLĐV theo mức", "TLĐV theo mức"],
])("levels said again under a group of shares are shares: %s, %s", (first, second) => {
  const { fact, problems } = beside(first, second, ["16,7%", "75%", "8,3%", "0%"]);
  expect(problems).toEqual([]);
  expect(fact).toMatchObject({ members_rated: 12, members_xuat_sac: 2, members_tot: 9, members_hoan_thanh: 1 });
});

test("levels said twice, and neither time as shares, are asked about", () => {
  const { fact, problems } = beside("Xếp loại đảng viên", "Kết quả xếp loại ĐV", [3, 8, 1, 0]);
  expect(problems).not.toEqual([]);
  expect(fact).toBeUndefined();
});

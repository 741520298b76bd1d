import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

/** Ratings whose good levels stand under one group, with what stands below it for a chi bộ of twelve. */
const rated = (group: string, below: string[], figures: number[], beside = ["HTNV", "KHTNV"]) => {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["KẾT QUẢ XẾP LOẠI CHI BỘ, ĐẢNG VIÊN NĂM 2023"],
    ["Chi bộ", "Xếp loại chi bộ", "ĐV được xếp loại", group, ...below.slice(1).map(() => null), ...beside],
    [null, null, null, ...below],
    ["Văn phòng", "HTTNV", 12, ...figures],
    ["Thanh tra", "HTTNV", 12, ...figures],
  ];
  const { facts, problems } = read({ XL: { rows, merges: [`D3:${String.fromCharCode(67 + below.length)}3`] } });
  return { first: facts["01.01|2023"], problems: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
};

test.each([
  { below: ["Cộng", "Trong đó xuất sắc", "Trong đó tốt"], figures: [11, 2, 9, 1, 0] },
  { below: ["HTXSNV", "HTTNV"], figures: [2, 9, 1, 0] },
  { below: ["HTTNV", "HTXSNV", "Tổng số"], figures: [9, 2, 11, 1, 0] },
])("levels beside their sum under the lowest of them and above are each their own: $below", ({ below, figures }) => {
  const { first, problems } = rated("Hoàn thành tốt nhiệm vụ trở lên", below, figures);
  expect(problems).toEqual([]);
  expect(first).toMatchObject({ members_rated: 12, members_xuat_sac: 2, members_tot: 9, members_hoan_thanh: 1 });
});

test.each([
  { group: "Hoàn thành tốt nhiệm vụ trở lên", below: ["Cộng", "Nữ"], figures: [11, 2, 1, 0] },
  { group: "Hoàn thành tốt nhiệm vụ trở lên", below: ["Cộng", "HTXSNV"], figures: [11, 2, 1, 0] },
  { group: "Hoàn thành tốt nhiệm vụ trở lên", below: ["HTTNV", "HTNV"], figures: [11, 1, 0], beside: ["KHTNV"] },
])(
  "a level and above is not that level, nor are its parts all of them: $below",
  ({ group, below, figures, beside }) => {
    const { first, problems } = rated(group, below, figures, beside);
    expect(problems).not.toEqual([]);
    expect(first?.members_tot).not.toBe(11);
  },
);

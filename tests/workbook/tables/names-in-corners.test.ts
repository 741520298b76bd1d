import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const told = (...blocks: Value[][][]) => {
  const rows: Value[][] = [["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ THÁNG 12 NĂM 2023"], [], ...blocks.flat()];
  const { facts, problems } = read({ "T12.2023": { rows } });
  return { facts, said: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
};
const HEADINGS = ["Ngày", "Phải dự", "Có mặt", "Điểm"];
const block = (name: string, figures: Value[], headings = HEADINGS): Value[][] => [
  [name, ...headings],
  [null, ...figures],
];
const OFFICE = block("Chi bộ Văn phòng", ["01/12/2023", 19, 16, 78]);

test("the name of each chi bộ in the first cell of a header that stands again", () => {
  const { facts, said } = told(OFFICE, block("Chi bộ Thanh tra", ["24/12/2023", 16, 16, 72]));
  expect(said).toEqual([]);
  expect(facts).toMatchObject({
    "01.01|2023-12": { held_on: "2023-12-01", members_due: 19, members_present: 16, score: 78 },
    "01.02|2023-12": { held_on: "2023-12-24", members_due: 16, members_present: 16, score: 72 },
  });
});

test("what is wrong is told where it stands, and a name that nobody knows at its cell", () => {
  const other = block("Chi bộ Thanh traa", ["24/12/2023", 16, 17, 72]);
  expect(told(OFFICE, other).said).toEqual(["unknown_unit@A6"]);
  expect(told(OFFICE, block("Chi bộ Thanh tra", ["24/12/2023", 16, 17, 72])).said).toEqual(["present_gt_due@D7"]);
});

test("of a header that stands otherwise again, or above names of its own, no corner is a name", () => {
  for (const second of [
    block("Chi bộ Thanh tra", ["24/12/2023", 16, 16, 72], ["Ngày", "Có mặt", "Phải dự", "Điểm"]),
    [
      ["Chi bộ Thanh tra", ...HEADINGS],
      ["Tổ 1", "24/12/2023", 16, 16, 72],
    ],
    [["Chi bộ Thanh tra", ...HEADINGS]],
  ]) {
    const { facts, said } = told(OFFICE, second);
    expect(facts["01.02|2023-12"]).toBeUndefined();
    expect(said).not.toEqual([]);
  }
});

test("names of words that are known, and none where one block bears none or the same again", () => {
  const months = (name: Value, due: number): Value[][] => [
    [name, "Tháng", "Phải dự", "Có mặt"],
    ...[7, 8].map((month) => [null, `Tháng ${month}/2023`, due, due - 1]),
  ];
  const sheet = (second: Value) =>
    read({
      S: {
        rows: [
          ["ĐẢNG ỦY SỞ NỘI VỤ"],
          ["SINH HOẠT CHI BỘ QUÝ III NĂM 2023"],
          ...months("Chi bộ Văn phòng", 9),
          ...months(second, 7),
          ...months("Chi bộ Ban Thi đua - Khen thưởng", 5),
        ],
      },
    });
  const { facts } = sheet("Chi bộ Thanh tra");
  expect(Object.entries(facts).map(([key, x]) => `${key} ${x.members_due}`)).toEqual([
    ...[
      "01.01|2023-07 9",
      "01.01|2023-08 9",
      "01.02|2023-07 7",
      "01.02|2023-08 7",
      "01.05|2023-07 5",
      "01.05|2023-08 5",
    ],
  ]);
  expect(sheet("Chi bộ Kiểm tra").problems).toContain("unknown_unit@A6");
  for (const second of [null, "Đơn vị khác", "Chi bộ Văn phòng"]) {
    const dues = Object.entries(sheet(second).facts).map(([key, x]) => `${key.slice(0, 5)} ${x.members_due}`);
    expect(dues.filter((due) => due !== "01.01 9" && due !== "01.05 5")).toEqual([]);
  }
});

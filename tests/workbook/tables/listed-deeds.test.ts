import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const told = (
  rows: Value[][],
  office: Value[][] = [["Đảng bộ Sở Nội vụ"], ["Chi bộ Thanh tra"]],
  extra: Value[] = [],
) => {
  const title = "Danh sách đảng viên kết nạp, chuyển chính thức, kỷ luật năm 2023";
  const header = [
    "STT",
    "Họ và tên",
    ...extra,
    "Kết nạp",
    "Chuyển chính thức",
    "Khiển trách",
    "Cảnh cáo",
    "Cách chức",
    "Khai trừ",
  ];
  const { facts, problems } = read({ DS: { rows: [...office, [title], [], header, ...rows] } });
  return { facts, said: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
};
const LIST: Value[][] = [
  [1, "Nông Thị Mai", "x"],
  [2, "Vũ Thanh Sơn", null, "x"],
  [3, "Bùi Đức Long", null, null, "x"],
];
const FACT = { admitted: 1, made_official: 1, reprimanded: 1, warned: 0, dismissed: 0, expelled: 0 };

test("a list of members with an x for what was decided of each is counted", () => {
  expect(told(LIST)).toEqual({ facts: { "01.02|2023": FACT }, said: [] });
  expect(told([...LIST, ["Tổng", null, 1, 1, 1, 0, 0, 0]])).toEqual({ facts: { "01.02|2023": FACT }, said: [] });
  expect(told([...LIST, ["Tổng", null, 2, 1, 1, 0, 0, 0]]).said).toEqual(["total_mismatch@C9"]);
});

test("a line with anything but an x, without a name or any x, or of nobody knows which chi bộ is asked about", () => {
  for (const rows of [
    [...LIST, [4, "Lò Quốc Nam", "dự kiến"]],
    [...LIST, [4, "Lò Quốc Nam"]],
    [...LIST, [4, null, "x"]],
    [...LIST, [4, "Lò Quốc Nam", 3]],
  ] as Value[][][]) {
    const { facts, said } = told(rows);
    expect(facts).toEqual({});
    expect(said).not.toEqual([]);
  }
  const office = told(LIST, [["Đảng bộ Sở Nội vụ"]]);
  expect(office.facts).toEqual({});
  expect(office.said).not.toEqual([]);
});

test("those only proposed are not counted", () => {
  const office = [["Chi bộ Thanh tra, Đảng bộ Sở Nội vụ"], ["Danh sách quần chúng đề nghị kết nạp"]];
  const { facts, said } = told(LIST, office);
  expect(facts).toEqual({});
  expect(said).not.toEqual([]);
});

test("no name of a member is told", () => {
  expect(JSON.stringify(told([...LIST, [4, "Lò Quốc Nam", "x"]]))).not.toMatch(/Quốc|Thanh Sơn/);
});

import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const CRITERIA = [
  "Tổng số ĐV",
  "Kết nạp đảng viên",
  "Công nhận chính thức",
  "Khiển trách",
  "Cảnh cáo",
  "Cách chức",
  "Khai trừ",
];
const OWN = [
  [9, 2, 1, 0, 1, 0, 0],
  [24, 1, 0, 1, 0, 0, 0],
];
const OTHER = [
  [8, 1, 0, 0, 0, 0, 0],
  [23, 3, 2, 0, 0, 0, 1],
];
const list = (title: string, years: Value[], of: number[][][], behind: Value[][] = []) => {
  const block = (n: number): Value[][] =>
    CRITERIA.map((text, i) => {
      const whose = i === 0 ? [n + 1, ["Chi bộ Văn phòng", "Chi bộ Thanh tra"][n]!] : [null, null];
      return [...whose, text, "đồng chí", ...of.map((year) => year[n]![i]!)];
    });
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], [title], []],
    ...[["TT", "Chi bộ", "Nội dung", "ĐVT", ...years], ...block(0), ...block(1), ...behind],
  ];
  const { facts, problems } = read({ KN: { rows, merges: ["A5:A11", "B5:B11", "A12:A18", "B12:B18"] } });
  return { facts, said: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
};
const TITLE = "KẾT NẠP ĐẢNG VIÊN VÀ THI HÀNH KỶ LUẬT NĂM 2023";

test.each<[Value[], number[][][]]>([
  [
    ["Năm 2023", "Năm 2022"],
    [OWN, OTHER],
  ],
  [
    ["Năm 2022", "Năm 2023"],
    [OTHER, OWN],
  ],
  [
    ["Năm 2021", "Năm 2022", "Năm 2023", "So sánh"],
    [OTHER, OTHER, OWN, OTHER],
  ],
])("criteria again for each chi bộ, with the year before beside its own: %j", (years, of) => {
  const { facts, said } = list(TITLE, years, of);
  expect(said).toEqual([]);
  expect(facts).toEqual({
    "01.01|2023": expect.objectContaining({ members_total: 9, admitted: 2, made_official: 1, warned: 1 }),
    "01.02|2023": expect.objectContaining({ members_total: 24, admitted: 1, reprimanded: 1, expelled: 0 }),
  });
});

test.each<[string, Value[]]>([
  // Of another year, of none, twice the same, or beside a later one.
  ["KẾT NẠP ĐẢNG VIÊN VÀ THI HÀNH KỶ LUẬT NĂM 2022", ["Năm 2023", "Năm 2022"]],
  ["KẾT NẠP ĐẢNG VIÊN VÀ THI HÀNH KỶ LUẬT", ["Năm 2023", "Năm 2022"]],
  [TITLE, ["Năm 2023", "Năm 2023"]],
  [TITLE, ["Năm 2023", "Năm 2024"]],
])("%s over %j is asked about", (title, years) => {
  const { facts, said } = list(title, years, [OWN, OTHER]);
  expect(facts).toEqual({});
  expect(said).not.toEqual([]);
});

test("what is planned for the next year is none of what was done", () => {
  const { facts } = list(TITLE, ["Năm 2023", "Kế hoạch năm 2024"], [OWN, OTHER]);
  expect(facts["01.01|2023"]).toMatchObject({ members_total: 9, admitted: 2, warned: 1 });
});

test("figures further down in the columns of other years are of another table: all is asked about", () => {
  const { facts, said } = list(TITLE, ["Năm 2023", "Năm 2022"], [OWN, OTHER], [[], [1, "x", "y", "z", 3, 4]]);
  expect(facts).toEqual({});
  expect(said).not.toEqual([]);
});

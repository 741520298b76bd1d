import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const said = (title: string, rows: Value[][], merges: string[] = []) => {
  const { facts, problems } = read({ SHCB: { rows: [["CHI BỘ VĂN PHÒNG - SỞ NỘI VỤ"], [title], ...rows], merges } });
  return {
    problems: problems.filter((p) => !p.startsWith("chi_bo_missing")),
    facts: Object.entries(facts).map(([key, x]) => `${key} ${x.members_present}/${x.members_due}`),
  };
};
const HALF = "SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023";
const rowsOf = (n: number): Value[][] => [
  ["Phải dự", ...Array.from({ length: n }, () => 18), 18 * n],
  ["Có mặt", ...Array.from({ length: n }, (_, i) => 10 + i), 99],
];
const SIX = [1, 2, 3, 4, 5, 6].map((n) => `01.01|2023-0${n} ${9 + n}/18`);

test("months under the quarters of a half-year, or in numbers under Tháng, above criteria", () => {
  const quarters: Value[] = ["Chỉ tiêu", "Quý I", null, null, "Quý II", null, null, "6 tháng"];
  const merges = ["A3:A4", "B3:D3", "E3:G3", "H3:H4"];
  const months: Value[] = [null, "T1", "T2", "T3", "T4", "T5", "T6"];
  const sums = (facts: string[]) => ({ facts, problems: expect.anything() });
  expect(said(HALF, [quarters, months, ...rowsOf(6)], merges)).toEqual(sums(SIX));
  const numbers: Value[] = [null, 1, 2, 3, 4, 5, 6];
  const over: Value[] = ["Nội dung", "Tháng", null, null, null, null, null, "Cộng"];
  expect(said(HALF, [over, numbers, ...rowsOf(6)], ["A3:A4", "B3:G3", "H3:H4"])).toEqual(sums(SIX));
});

test("the year over the months is theirs; numbers of chi bộ are no months", () => {
  const top: Value[] = ["Nội dung", "Quý IV/2022", null, null, "Quý I/2023", null, null];
  const months: Value[] = [null, "T10", "T11", "T12", "T1", "T2", "T3"];
  const two = said(
    "SINH HOẠT CHI BỘ HAI QUÝ",
    [top, months, ...rowsOf(6).map((row) => row.slice(0, 7))],
    ["B3:D3", "E3:G3"],
  );
  expect(two.facts.filter((x) => !/\|2022-1[012]|\|2023-0[123]/.test(x))).toEqual([]);
  const twelve = Array.from({ length: 12 }, (_, i) => i + 1);
  const units = [["Nội dung", "Chi bộ số"], [null, ...twelve], ...rowsOf(12).map((row) => row.slice(0, 13))];
  expect(said("SINH HOẠT CHI BỘ NĂM 2023", units, ["A3:A4", "B3:M3"]).facts).toEqual([]);
});

test("months over criteria again below each, with a number before them", () => {
  const band = (head: string, came: number): Value[][] => [[head], ["Phải dự", 18, 9], ["Có mặt", came, 8]];
  const rows = [["Chỉ tiêu", "Văn phòng", "Thanh tra"], ...band("A. Tháng 4", 17), ...band("B. Tháng 5", 16)];
  const { facts, problems } = read({ Q2: { rows: [["ĐẢNG ỦY SỞ NỘI VỤ"], ["SHCB quý II/2023"], ...rows] } });
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
  expect(Object.entries(facts).map(([key, x]) => `${key} ${x.members_present}`)).toEqual(
    expect.arrayContaining(["01.01|2023-04 17", "01.02|2023-04 8", "01.01|2023-05 16", "01.02|2023-05 8"]),
  );
});

test("criteria that go on below the months again, under a heading that only says what they are about", () => {
  const months = (head: string): Value[] => [head, "Tháng 4", "Tháng 5"];
  const levels = [["Tốt", null, "x"], ["Khá", "x"], ["Trung bình"], ["Kém"]];
  const came = [["Phải dự", 18, 18], ["Dự", 17, 16]]; // biome-ignore format: one table
  const of = (head: string, ...below: Value[][]) =>
    read({
      Q2: {
        rows: [
          ["CHI BỘ VĂN PHÒNG - SỞ NỘI VỤ"],
          ["SHCB quý II/2023"],
          [],
          months("Chất lượng sinh hoạt"),
          ...levels,
          months(head),
          ...below,
        ],
      },
    }).facts["01.01|2023-04"];
  expect(of("Tham dự sinh hoạt", ...came)).toMatchObject({ grade: "kha", members_due: 18, members_present: 17 });
  // Of some, of another chi bộ, or graded twice.
  expect(of("Đảng viên nữ", ...came)?.grade).toBeUndefined();
  expect(of("Chi bộ Thanh tra", ...came)?.grade).toBeUndefined();
  expect(of("Tham dự sinh hoạt", ...came, ["Khá", null, "x"])?.grade).toBeUndefined();
});

test("under each name the month beside what is added up since the year began, which is none of it", () => {
  const names: Value[] = ["TT", "Tiêu chí", "Chi bộ Văn phòng", null, "Chi bộ Thanh tra", null];
  const of = (own: string, other: string, ...rows: Value[][]) => {
    const title: Value[][] = [["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ THÁNG 3 NĂM 2023"]];
    const merges = ["A3:A4", "B3:B4", "C3:D3", "E3:F3"];
    const { facts } = read({ T3: { rows: [...title, names, [null, null, own, other, own, other], ...rows], merges } });
    return Object.entries(facts).map(([key, x]) => `${key} ${x.members_present}/${x.members_due}`);
  };
  const rows: Value[][] = [
    [1, "Số ĐV phải dự", 19, 57, 9, 27],
    [2, "Số ĐV có mặt", 16, 51, 8, 25],
  ];
  const march = ["01.01|2023-03 16/19", "01.02|2023-03 8/9"];
  expect(of("Trong tháng", "Lũy kế từ đầu năm", ...rows)).toEqual(march);
  const turned = rows.map(([n, label, a, b, c, d]) => [n!, label!, b!, a!, d!, c!]);
  expect(of("Lũy kế", "Trong tháng", ...turned)).toEqual(march);
  // Which of two is of the month is not told.
  expect(of("Lũy kế", "Cùng kỳ", ...rows)).toEqual([]);
  expect(of("Trong tháng", "Trong quý", ...rows)).toEqual([]);
  expect(of("Cùng kỳ năm trước", "Trong năm", ...rows)).toEqual([]);
});

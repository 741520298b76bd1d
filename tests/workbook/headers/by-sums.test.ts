import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const month = (header: Value[], ...rows: Value[][]): Value[][] => [
  ["ĐẢNG ỦY SỞ NỘI VỤ"],
  ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"],
  header,
  ...rows,
];
const names = [
  "Văn phòng",
  "Thanh tra",
  "Tổ chức - Hành chính",
  "Trung tâm Lưu trữ lịch sử",
  "Ban Thi đua - Khen thưởng",
];
const of = (header: Value[], ...figures: number[][]) =>
  read({ T4: { rows: month(["Chi bộ", ...header], ...figures.map((row, i) => [names[i]!, ...row])) } });

test("a column without known words is what completes the sum in every row", () => {
  const header = ["Theo sổ XYZ", "Miễn SH", "Có mặt", "Vắng có lý do", "Vắng không lý do"];
  const { facts, problems } = of(header, [20, 2, 15, 2, 1], [9, 0, 8, 1, 0], [12, 1, 11, 0, 0]);
  expect(facts["01.01|2023-04"]).toMatchObject({ members_total: 20, members_due: 18, members_present: 15 });
  expect(problems).toEqual([]);
});

test("one row that does not come out is that row's error, not the column's", () => {
  const header = ["Theo sổ XYZ", "Miễn SH", "Có mặt", "Vắng có lý do", "Vắng không lý do"];
  const right = [
    [20, 2, 15, 2, 1],
    [9, 0, 8, 1, 0],
    [12, 1, 11, 0, 0],
    [7, 0, 7, 0, 0],
  ];
  const { facts, problems } = of(header, ...right, [30, 2, 20, 1, 1]);
  expect(Object.keys(facts)).toHaveLength(4);
  expect(problems).toEqual(["unbalanced@D8"]);
});

test.each([
  ["nothing adds up", [20, 7, 15, 2, 1], [9, 5, 8, 1, 0], [12, 4, 11, 0, 0]],
  ["too few rows", [20, 18, 15, 2, 1], [9, 9, 8, 1, 0]],
  ["always the same figure", [10, 10, 8, 1, 1], [10, 10, 9, 1, 0], [10, 10, 7, 2, 1]],
])("a column is not guessed where %s", (_, ...rows) => {
  const header = ["Tổng số ĐV", "Diện XYZ", "Có mặt", "Vắng có lý do", "Vắng không lý do"];
  expect(of(header, ...(rows as number[][])).problems).toContain("column_unclear@C3");
});

test("two columns that would both complete a sum are both left open", () => {
  const header = ["Tổng số ĐV", "Diện ABC", "Diện XYZ", "Có mặt", "Vắng có lý do", "Vắng không lý do"];
  const { problems } = of(header, [20, 20, 20, 17, 2, 1], [9, 9, 9, 8, 1, 0], [12, 12, 12, 11, 1, 0]);
  expect(problems).toEqual(expect.arrayContaining(["column_unclear@C3", "column_unclear@D3"]));
});

test("what is settled for one month holds for the same words under the others", () => {
  const months = ["Tháng 4/2023", "Tháng 5/2023"];
  const groups = ["Tổng số ĐV", "Diện XYZ", "Có mặt", "Vắng có lý do", "Vắng không lý do"];
  const header: Value[][] = [
    ["Chi bộ", ...groups.flatMap((group) => [group, ""])],
    ["", ...groups.flatMap(() => months)],
  ];
  // In May the figures alone would leave it open.
  const figures = [
    [20, 20, 2, 0, 15, 18, 2, 1, 1, 1],
    [9, 9, 1, 0, 7, 9, 1, 0, 0, 0],
    [12, 12, 3, 1, 9, 10, 0, 1, 0, 0],
  ];
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"],
    ...header,
    ...figures.map((row, i) => [names[i]!, ...row]),
  ];
  const merges = groups.map((_, i) => `${String.fromCharCode(66 + 2 * i)}3:${String.fromCharCode(67 + 2 * i)}3`);
  const { facts, problems } = read({ SHCB: { rows, merges: ["A3:A4", ...merges] } });
  expect(problems).toEqual([]);
  expect(facts["01.03|2023-05"]).toMatchObject({ members_exempt: 1, members_due: 11 });
});

test("those due at a session are not counted from all while whoever is exempt may stand in a column that nothing explains", () => {
  const session = (header: Value[], ...figures: Value[][]) =>
    read({
      CĐ: {
        rows: [
          ["ĐẢNG ỦY SỞ NỘI VỤ"],
          ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"],
          ["Chi bộ", "Chuyên đề", ...header],
          ...figures.map((row, i) => [names[i]!, "Học tập và làm theo Bác", ...row]),
        ],
      },
    });
  const known = session(["Tổng số ĐV", "Có mặt"], [20, 18]);
  expect(known.facts["01.01|2023-Q2#1"]).toMatchObject({ members_due: 20, members_present: 18 });
  const { facts, problems } = session(["Tổng số ĐV", "Diện XYZ", "Có mặt"], [20, 2, 18]);
  expect(problems).toContain("column_unclear@D3");
  expect(facts["01.01|2023-Q2#1"]).not.toHaveProperty("members_due");
  expect(facts["01.01|2023-Q2#1"]).toMatchObject({ members_present: 18 });
});

test("a column that may be the exempt, settled for no month of its own, leaves nobody due of a meeting not held", () => {
  const months = ["Tháng 4 năm 2023", "Tháng 5 năm 2023"];
  const header = ["Ngày SH", "Tổng số ĐV", "Trừ: ĐV miễn sinh hoạt", "Có mặt", "Vắng có lý do", "Vắng không lý do"];
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"],
    ["Chi bộ", ...months.flatMap((text) => [text, null, null, null, null, null])],
    [null, ...header, ...header],
    ["Văn phòng", "05/4/2023", 11, 2, 9, 0, 0, "05/5/2023", 11, 0, 10, 1, 0],
    ["Thanh tra", "05/4/2023", 21, 1, 19, 1, 0, "Không họp", 21, 1],
    ["Tổ chức - Hành chính", "05/4/2023", 13, 0, 13, 0, 0, "05/5/2023", 13, 0, 12, 1, 0],
    ["Trung tâm Lưu trữ lịch sử", "05/4/2023", 9, 1, 8, 0, 0, "05/5/2023", 9, 0, 8, 0, 1],
  ];
  const { facts, problems } = read({ Q2: { rows, merges: ["B3:G3", "H3:M3"] } });
  expect(facts["01.02|2023-04"]).toMatchObject({ members_exempt: 1, members_due: 20 });
  expect(problems).toContain("column_unclear@J4");
  expect(facts["01.02|2023-05"]).toMatchObject({ held: false, members_total: 21 });
  expect(facts["01.02|2023-05"]).not.toHaveProperty("members_due", 21);
  expect(facts["01.02|2023-05"]!.members_exempt).toBeUndefined();
});

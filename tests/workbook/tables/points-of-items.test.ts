import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

/** Points for each item of three meetings, the most that each can bring before them. */
const ITEMS: [string, ...number[]][] = [
  ["Công tác chuẩn bị", 20, 19, 18, 19],
  ["Tham dự của đảng viên", 20, 20, 19, 17],
  ["Nội dung sinh hoạt", 40, 37, 36, 35],
  ["Ban hành nghị quyết", 20, 19, 18, 17],
];
const TOTAL: Value[] = ["Tổng điểm", 100, 95, 91, 88];
const CAME: Value[][] = [
  ["Số ĐV phải dự", null, 18, 30, 23],
  ["Số ĐV dự", null, 15, 29, 20],
];
const NAMES = ["Văn phòng", "Thanh tra", "Tổ chức - Hành chính"];
const MONTH = "SINH HOẠT CHI BỘ THÁNG 11 NĂM 2023";

const reading = (rows: Value[][], unit = "ĐẢNG ỦY SỞ NỘI VỤ", title = MONTH) => {
  const { facts, problems } = read({ SHCB: { rows: [[unit], [title], [], ...rows] } });
  return {
    read: Object.entries(facts).map(([key, x]) => `${key} ${x.members_present}/${x.members_due} ${x.score}`),
    said: problems.filter((p) => !p.startsWith("chi_bo_missing")),
  };
};
const without = (rows: Value[][], c: number) => rows.map((row) => row.toSpliced(c, 1));
const SOUND = { read: ["01.01|2023-11 15/18 95", "01.02|2023-11 29/30 91", "01.03|2023-11 20/23 88"], said: [] };

test.each([
  ["Nội dung đánh giá", "Điểm tối đa"],
  ["Nội dung", "Thang điểm"],
  ["Tiêu chí chấm điểm", "Điểm chuẩn"],
])("points for each item count nobody, and their sum is the score: %s, %s", (corner, most) => {
  const rows: Value[][] = [[corner, most, ...NAMES], ...ITEMS, TOTAL, ...CAME];
  expect(reading(rows)).toEqual(SOUND);
  expect(reading(without(rows, 1))).toEqual(SOUND);
  expect(reading(rows.with(5, ["Cộng", ...TOTAL.slice(1)]))).toEqual(SOUND);
  const months: Value[][] = [[corner, most, "Tháng 10", "Tháng 11", "Tháng 12"], ...rows.slice(1)];
  expect(reading(months, "CHI BỘ BAN DÂN TỘC", "SINH HOẠT CHI BỘ QUÝ IV NĂM 2023")).toEqual({
    read: ["02.01|2023-10 15/18 95", "02.01|2023-11 29/30 91", "02.01|2023-12 20/23 88"],
    said: [],
  });
  const one: Value[][] = [[corner, most, "Điểm đạt"], ...rows.slice(1).map((row) => row.slice(0, 3))];
  expect(reading(one, "CHI BỘ BAN DÂN TỘC")).toEqual({ read: ["02.01|2023-11 15/18 95"], said: [] });
});

test("so they do beside one another, with the most in a row of its own or without", () => {
  const heads: Value[] = ["TT", "Chi bộ", ...ITEMS.map(([item]) => item), "Tổng điểm", "Số ĐV phải dự", "Số ĐV dự"];
  const row = (i: number): Value[] => [...ITEMS, TOTAL, ...CAME].map((x) => x[i + 1] ?? null);
  const rows = NAMES.map((name, i): Value[] => [i + 1, name, ...row(i + 1)]);
  expect(reading([heads, ...rows])).toEqual(SOUND);
  expect(reading([heads, [null, "Điểm tối đa", ...row(0)], ...rows])).toEqual(SOUND);
});

test("items of which others are parts, and points given or taken besides", () => {
  const parts: Value[][] = [
    ...[["Tham dự của đảng viên", 20, 20, 19, 17] as Value[], ["- Tỷ lệ dự đạt từ 90%", 15, 15, 14, 12] as Value[]],
    ["- Đúng giờ", 5, 5, 5, 5],
  ];
  const corner: Value[] = ["Nội dung đánh giá", "Điểm tối đa", ...NAMES];
  expect(reading([corner, ITEMS[0]!, ...parts, ...ITEMS.slice(2), TOTAL, ...CAME])).toEqual(SOUND);
  const besides: Value[][] = [
    ["Điểm thưởng", null, 2, 0, 0],
    ["Điểm trừ", null, 2, 0, 0],
  ];
  expect(reading([corner, ...ITEMS, ...besides, TOTAL, ...CAME])).toEqual(SOUND);
});

test("a score that is not what its items come to is told of", () => {
  const rows: Value[][] = [["Nội dung", "Điểm tối đa", ...NAMES], ...ITEMS, [...TOTAL.slice(0, 4), 89], ...CAME];
  expect(reading(rows).said).toEqual(["total_mismatch@E9"]);
  expect(reading(without(rows, 1)).said).toEqual(["total_mismatch@D9"]);
});

test("points of fifty are asked about, and points for coming are nobody who came", () => {
  const half = [...ITEMS.slice(0, 2), ["Tổng điểm", 40, 39, 37, 36] as Value[], ...CAME];
  const { read: scored, said } = reading([["Nội dung", "Điểm tối đa", ...NAMES], ...half]);
  expect(scored).toEqual(SOUND.read.map((x) => x.replace(/ \d+$/, " undefined")));
  expect(said).toEqual(["column_unclear@A7"]);
  const alone = reading([["Nội dung", "Điểm tối đa", ...NAMES], ...ITEMS, TOTAL, CAME[0]!]);
  expect(alone).toEqual({ read: [], said: ["column_missing@A4"] });
});

test("what comes before a score and does not come to it is read as it says", () => {
  const rows: Value[][] = [
    ["TT", "Chi bộ", "Phải dự", "Có mặt", "Số ý kiến", "Điểm"],
    [1, "Văn phòng", 18, 15, 60, 93],
    [2, "Thanh tra", 30, 29, 31, 90],
  ];
  expect(reading(rows).read).toEqual(["01.01|2023-11 15/18 93", "01.02|2023-11 29/30 90"]);
});

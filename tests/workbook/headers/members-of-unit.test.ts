import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

/** Meetings of a chi bộ by itself, whose columns have groups over them. */
const meetings = (groups: Value[], heads: Value[], ...rows: Value[][]) => {
  const title: Value[][] = [["CHI BỘ BAN DÂN TỘC"], ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"]];
  const { facts, problems } = read({ SH: { rows: [...title, groups, heads, ...rows], merges: ["B3:E3"] } });
  return { all: Object.values(facts).map((x) => `${x.members_present}/${x.members_total}`), problems };
};
const MONTHS: Value[][] = [
  ["Tháng 4", 14, 12, 2, 0],
  ["Tháng 5", 14, 14, 0, 0],
  ["Tháng 6", 15, 14, 0, 1],
];
const CAME: Value[] = ["Có mặt", "Vắng có lý do", "Vắng không lý do"];

test.each(["Của chi bộ", "Trong chi bộ", "Có trong chi bộ", "Tổng số của chi bộ", "Số trong toàn chi bộ"])(
  "how many members a chi bộ has, by no more than whose they are: Đảng viên › %s",
  (leaf) => {
    const read = meetings(["Tháng", "Đảng viên (đ/c)"], [null, leaf, ...CAME], ...MONTHS);
    expect(read).toEqual({ all: ["12/14", "14/14", "14/15"], problems: [] });
  },
);

test("as people are counted: 14 đ/c", () => {
  const rows = MONTHS.map(([month, ...figures]) => [month!, ...figures.map((figure) => `${figure} đ/c`)]);
  const { all, problems } = meetings(["Tháng", "Đảng viên"], [null, "Của chi bộ", ...CAME], ...rows);
  expect([all, problems]).toEqual([["12/14", "14/14", "14/15"], []]);
});

test("under other words it is of those", () => {
  const absent = meetings(
    ["Tháng", "Số đảng viên vắng", null, null, null, "Tổng số đảng viên", "Số đảng viên dự"],
    [null, "Tổng số của chi bộ", "Có lý do", "Không lý do"],
    ["Tháng 4", 2, 2, 0, null, 14, 12],
    ["Tháng 5", 0, 0, 0, null, 14, 14],
  );
  expect(absent.all).toEqual(["12/14", "14/14"]);
});

/** Criteria down, the months of a chi bộ by itself across. */
const down = (...criteria: Value[][]) => {
  const rows: Value[][] = [
    ["CHI BỘ BAN DÂN TỘC"],
    ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"],
    ["Nội dung", "Tháng 4", "Tháng 5", "Tháng 6"],
    ...criteria,
    ["Có mặt", 12, 14, 14],
    ["Vắng có lý do", 2, 0, 0],
    ["Vắng không lý do", 0, 0, 1],
  ];
  const { facts, problems } = read({ SH: { rows } });
  return { all: Object.values(facts).map((x) => `${x.members_present}/${x.members_total}`), problems };
};

test.each([
  ["Chi bộ có", "14 người", "14 người", "15 người"],
  ["CB có", 14, 14, 15],
  ["Chi bộ gồm", "14 đ/c", "14 đ/c", "15 đ/c"],
  ["Tổng số trong chi bộ", 14, 14, 15],
])("among criteria: %s", (label, ...figures) => {
  expect(down([label, ...figures])).toEqual({ all: ["12/14", "14/14", "14/15"], problems: [] });
});

test("under a criterion that only heads it", () => {
  const read = down(["Đảng viên"], ["Tổng số trong chi bộ", 14, 14, 15]);
  expect(read).toEqual({ all: ["12/14", "14/14", "14/15"], problems: [] });
});

test("how many chi bộ there are is none of it", () => {
  const { all, problems } = down(["Số chi bộ", 1, 1, 1]);
  expect(all).toEqual([]);
  expect(problems.length).toBeGreaterThan(0);
});

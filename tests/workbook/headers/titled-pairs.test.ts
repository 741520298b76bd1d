import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const OFFICE: Value[] = ["ĐẢNG ỦY SỞ NỘI VỤ"];
const MONTHS: Value[] = ["Chi bộ", "Tháng 10", "Tháng 11"];
const ROWS: [string, string, string][] = [
  ["Văn phòng", "17/18", "18/18"],
  ["Thanh tra", "9/9", "8/9"],
];
const shown = (rows: Value[][]) => {
  const { facts, problems } = read({ SHCB: { rows } });
  return {
    read: Object.entries(facts).map(([key, x]) => `${key} ${x.members_present}/${x.members_due}`),
    said: problems.filter((p) => !p.startsWith("chi_bo_missing")),
  };
};
const titled = (title: string, months = MONTHS, rows: Value[][] = ROWS) =>
  shown([OFFICE, ...title.split("\n").map((line) => [line]), [], months, ...rows]);
const WHOLE = {
  read: ["01.01|2023-10 17/18", "01.01|2023-11 18/18", "01.02|2023-10 9/9", "01.02|2023-11 8/9"],
  said: [],
};

test.each([
  "SỐ ĐẢNG VIÊN DỰ/PHẢI DỰ SINH HOẠT CHI BỘ QUÝ IV NĂM 2023",
  "SINH HOẠT CHI BỘ QUÝ IV/2023 (số có mặt/số phải dự)",
  "SINH HOẠT CHI BỘ QUÝ IV NĂM 2023\n(Ghi số đảng viên dự/tổng số đảng viên)",
])("pairs under months alone are what the title says: %s", (title) => {
  expect(titled(title)).toEqual(WHOLE);
});

test("so they are by a note below, the whole before its part, or behind a line of sums", () => {
  const title = "SINH HOẠT CHI BỘ QUÝ IV NĂM 2023";
  const noted: Value[][] = [...ROWS, ["Ghi chú: số có mặt/số phải dự"]];
  expect(titled(title, MONTHS, noted).read).toEqual(WHOLE.read);
  const turned = ROWS.map(([name, ...pairs]) => [name, ...pairs.map((x) => x.split("/").reverse().join("/"))]);
  expect(titled("SỐ PHẢI DỰ/CÓ MẶT SINH HOẠT CHI BỘ QUÝ IV NĂM 2023", MONTHS, turned)).toEqual(WHOLE);
  const summed: Value[][] = [...ROWS, ["Toàn Đảng bộ", "26/27", "26/27"]];
  expect(titled("SỐ ĐẢNG VIÊN DỰ/PHẢI DỰ SINH HOẠT CHI BỘ QUÝ IV NĂM 2023", MONTHS, summed)).toEqual(WHOLE);
});

test.each([
  "SINH HOẠT CHI BỘ QUÝ IV NĂM 2023",
  "SỐ ĐẢNG VIÊN PHÁT BIỂU/DỰ SINH HOẠT CHI BỘ QUÝ IV NĂM 2023",
  "SỐ ĐẢNG VIÊN NỮ/TỔNG SỐ ĐẢNG VIÊN DỰ SINH HOẠT CHI BỘ QUÝ IV NĂM 2023",
  "SỐ ĐẢNG VIÊN VẮNG/PHẢI DỰ SINH HOẠT CHI BỘ QUÝ IV NĂM 2023",
  "KẾ HOẠCH SỐ ĐẢNG VIÊN DỰ/PHẢI DỰ SINH HOẠT CHI BỘ QUÝ IV NĂM 2023",
  "SINH HOẠT CHUYÊN ĐỀ: SỐ DỰ/PHẢI DỰ QUÝ IV NĂM 2023",
])("where it says something else, or nothing of them, they are asked about: %s", (title) => {
  const { read, said } = titled(title);
  expect(read).toEqual([]);
  expect(said.join()).toMatch(/unknown_form|form_conflict|other_figures/);
});

test("what the title above another table says is not said of a second one", () => {
  const first: Value[][] = [OFFICE, ["SỐ ĐẢNG VIÊN DỰ/PHẢI DỰ SINH HOẠT CHI BỘ QUÝ IV NĂM 2023"], MONTHS, ROWS[0]!];
  const second: Value[][] = [["SỐ ĐẢNG VIÊN PHÁT BIỂU"], MONTHS, ["Thanh tra", "5/9", "6/9"]];
  expect(shown([...first, [], ...second]).read).toEqual([]);
  // After a page break the months stand again without any.
  expect(shown([...first, MONTHS, ROWS[1]!])).toEqual(WHOLE);
});

test("a month in which most did not meet, or in which one cell is no pair, is one of them", () => {
  const rows: Value[][] = [
    ["Văn phòng", "17/18", "Không họp"],
    ["Thanh tra", "9/9", 8],
  ];
  expect(titled("SỐ ĐẢNG VIÊN DỰ/PHẢI DỰ SINH HOẠT CHI BỘ QUÝ IV NĂM 2023", MONTHS, rows)).toEqual({
    read: ["01.01|2023-10 17/18", "01.01|2023-11 undefined/undefined", "01.02|2023-10 9/9"],
    said: ["not_a_number@C6"],
  });
});

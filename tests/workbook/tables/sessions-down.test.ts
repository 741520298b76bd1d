import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const sessions = (title: string, ...rows: Value[][]) => {
  const all: Value[][] = [["ĐẢNG ỦY SỞ NỘI VỤ"], [title], [], ...rows];
  const { facts, problems } = read({ CĐ: { rows: all } });
  return {
    told: Object.entries(facts).map(([key, x]) => `${key} ${x.topic ?? ""} ${x.members_present}/${x.members_due}`),
    said: problems.filter((p) => !p.startsWith("chi_bo_missing")),
  };
};
const TITLE = "SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023";
const HEAD: Value[] = ["TT", "Tiêu chí", "ĐVT", "Chi bộ Văn phòng", "Chi bộ Thanh tra"];
const first: Value[][] = [
  [1, "Tên chuyên đề", null, "Không thực hiện", "Nêu gương"],
  [2, "Đảng viên phải dự", "đ/c", null, 18],
  [3, "Đảng viên có mặt", "đ/c", null, 17],
  [4, "Xếp loại buổi họp", "loại", null, "Tốt"],
];
const second: Value[][] = [
  [1, "Tên chuyên đề", null, null, "Tiết kiệm"],
  [2, "Đảng viên phải dự", "đ/c", null, 18],
  [3, "Đảng viên có mặt", "đ/c", null, 16],
  [4, "Xếp loại buổi họp", "loại", null, "Khá"],
];

test("the same criteria below each session of the quarter, of which not all chi bộ held one or a second", () => {
  const heads = (one: string, two: string): Value[][] => [HEAD, ["I", one], ...first, ["II", two], ...second];
  const both = ["01.02|2023-Q2#1 Nêu gương 17/18", "01.02|2023-Q2#2 Tiết kiệm 16/18"];
  expect(sessions(TITLE, ...heads("Chuyên đề thứ nhất", "Chuyên đề thứ hai"))).toEqual({ told: both, said: [] });
  expect(sessions(TITLE, ...heads("Buổi 1", "Buổi 2 (nếu có)")).told).toEqual(both);
  // One that is only planned, or of something else, is no session.
  expect(sessions(TITLE, ...heads("Chuyên đề thứ nhất", "Dự kiến quý III")).told).toEqual([]);
  expect(sessions(TITLE, ...heads("Chuyên đề thứ nhất", "Chuyên đề thứ hai (kế hoạch)")).told).toEqual([]);
});

test("a number beside a criterion heads nothing, and meetings of a month are not told apart so", () => {
  const two: Value[][] = [["Nội dung", "Chi bộ Văn phòng", "Chi bộ Thanh tra"]];
  const one = (...labels: Value[][]) => labels;
  const topics = one(["- Tên chuyên đề", "Nêu gương", null], ["- Phải dự", 18, null], ["- Có mặt", 17, null]);
  expect(sessions(TITLE, ...two, ["1. Chuyên đề 1"], ...topics, ["2. Chuyên đề 2"], ...topics).told).toHaveLength(2);
  const came = one(["- Phải dự", 18, 15], ["- Có mặt", 17, 15]);
  const meetings = sessions("SINH HOẠT CHI BỘ THÁNG 5 NĂM 2023", ...two, ["Lần 1"], ...came, ["Lần 2"], ...came);
  expect(meetings.told).toEqual([]);
  expect(meetings.said).not.toEqual([]);
});

test("names of chi bộ below the groups of them, beside a corner merged down", () => {
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], [TITLE], []],
    ["TT", "Tiêu chí", "ĐVT", "KHỐI CƠ QUAN", null],
    [null, null, null, "CHI BỘ VĂN PHÒNG", "CHI BỘ THANH TRA"],
    ...[["I", "Chuyên đề thứ nhất"], ...first, ["II", "Chuyên đề thứ hai"], ...second],
  ];
  const { facts } = read({ CĐ: { rows, merges: ["A4:A5", "B4:B5", "C4:C5", "D4:E4"] } });
  expect(Object.values(facts).map(({ topic }) => topic)).toEqual(["Nêu gương", "Tiết kiệm"]);
});

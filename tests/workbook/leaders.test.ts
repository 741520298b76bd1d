import { expect, test } from "vitest";
import { withoutLeaders } from "../../loaders/workbook/leaders.ts";

const read = (value: string) =>
  withoutLeaders({ name: "", hidden: false, merges: [], cells: [{ row: 0, col: 0, type: "text", value }] }).cells[0]!
    .value;

test("what was written over the dots of a form", () => {
  expect(read("2. Số đảng viên: .....28..... đ/c")).toBe("2. Số đảng viên: 28 đ/c");
  expect(read("Vắng: có lý do …1… đ/c; không lý do …0… đ/c")).toBe("Vắng: có lý do 1 đ/c; không lý do 0 đ/c");
  expect(read("Tự xếp loại: ……Khá……")).toBe("Tự xếp loại: Khá");
});

test.each([
  ..."ngày … tháng … năm 2023|….., ngày ..... tháng 6 năm 2023|Nêu gương…|Học tập… làm theo…".split("|"),
  ..."Số: …../BC-ĐU|Số dự: …………|Số dự: ...... Số vắng: ......".split("|"),
])("blanks in which nobody wrote stay, and so do words that trail off: %s", (text) => {
  expect(read(text)).toBe(text);
});

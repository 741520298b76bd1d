import { expect, test } from "vitest";
import { withoutNames } from "../../loaders/workbook/without-names.ts";

test.each([
  ["2 (đ/c Hà, ốm)", "2 (đ/c …, ốm)"],
  ["Nguyễn Văn Nam", "…"],
  ["NGUYỄN VĂN NAM vắng", "… vắng"],
  ["đồng chí Trần Thị Thu Hương nghỉ", "đồng chí … nghỉ"],
  ["Đ/c Nam", "Đ/c …"],
  ["Bí thư: Lê Thị Bưởi", "… thư: …"],
])("%s names nobody", (text, shown) => {
  expect(withoutNames(text)).toBe(shown);
});

test.each([
  "tất cả",
  "Tất cả",
  "Không họp",
  "15 đ/c",
  "18.5",
  "#REF!",
  "HTXSNV",
  "Tốt",
  "x",
  "Hoàn thành tốt nhiệm vụ",
  "Tháng 13",
])("%s stands as it is", (text) => {
  expect(withoutNames(text)).toBe(text);
});

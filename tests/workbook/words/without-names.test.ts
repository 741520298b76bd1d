import { expect, test } from "vitest";
import { withoutNames } from "../../../loaders/workbook/words/without-names.ts";

test.each([
  ["2 (đ/c Hà, ốm)", "2 (đ/c …, ốm)"],
  ["Nguyễn Văn Nam", "…"],
  ["NGUYỄN VĂN NAM vắng", "… vắng"],
  ["đồng chí Trần Thị Thu Hương nghỉ", "đồng chí … nghỉ"],
  ["Đ/c Nam", "Đ/c …"],
  ["Bí thư: Lê Thị Bưởi", "Bí thư: …"],
  ["Hà vắng", "… vắng"],
  ["vắng Hà", "vắng …"],
  ["Hà", "…"],
  ["gửi Chi bộ phận một", "gửi … bộ phận một"],
  ["họp chung với Chi bộ Hà", "họp chung với Chi bộ …"],
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
  "Hình thức KTr",
  "Bình thường",
  "Địa điểm họp",
  "1. Chi bộ sinh hoạt",
  "Đảng bộ bộ phận Khối đơn vị trực thuộc",
])("%s stands as it is", (text) => {
  expect(withoutNames(text)).toBe(text);
});

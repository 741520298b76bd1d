import { expect, test } from "vitest";
import { read, type Value } from "./invented/reading.ts";

const HEADER = [
  ...["Chi bộ", "Tổng số ĐV", "Phải dự", "Có mặt", "Vắng có lý do", "Vắng không lý do"],
  ...["ĐV phát biểu", "Số lượt ý kiến", "Điểm"],
];
/** What a cell of April's row comes to, that of the chi bộ being otherwise as it should. */
function cell(column: string, value: Value) {
  const plain: Value[] = ["Văn phòng", 18, 18, 15, 2, 1, 9, 21, 92];
  const row = plain.map((x, i) => (HEADER[i] === column ? value : x));
  const rows: Value[][] = [["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"], HEADER, row];
  const { facts, problems } = read({ T4: { rows: [...rows, ["Cộng", ...plain.slice(1)]] } });
  return { fact: facts["01.01|2023-04"], problems: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
}
const AS_IT_SHOULD = cell("Có mặt", 15);

test.each([
  ["Tổng số ĐV", "Có 18 đ/c"],
  ["Tổng số ĐV", "18 đ/c (02 dự bị)"],
  ["Tổng số ĐV", "18 ĐV, trong đó 01 ĐV dự bị"],
  ["Phải dự", "18 đ/c phải dự"],
  ["Có mặt", "15 đ/c có mặt"],
  ["Có mặt", "Có 15 đồng chí tham dự"],
  ["Vắng có lý do", "02 (ốm)"],
  ["Vắng có lý do", "02 (đi công tác)"],
  ["Vắng có lý do", "02 đ/c nghỉ thai sản"],
  ["Vắng có lý do", "Có 02 đ/c đi học, ốm"],
  ["Vắng có lý do", "2 (đ/c Trần Thị Hà, đi viện)"],
  ["Vắng có lý do", "2 có phép"],
  ["ĐV phát biểu", "9 đ/c phát biểu"],
  ["Số lượt ý kiến", "21 lượt góp ý"],
  ["Số lượt ý kiến", "21 lượt PB"],
  ["Số lượt ý kiến", "Có 21 lượt phát biểu"],
  ["Số lượt ý kiến", "21 ý kiến phát biểu"],
  ["Điểm", "Đạt 92 điểm"],
])("a figure under %s among words that say no more than it: %s", (column, value) => {
  expect(AS_IT_SHOULD.problems).toEqual([]);
  expect(cell(column, value)).toEqual(AS_IT_SHOULD);
});

test.each([
  ["Tổng số ĐV", "18 đ/c chính thức"],
  ["Phải dự", "18 đ/c có mặt"],
  ["Có mặt", "vắng 2"],
  ["Có mặt", "15 đ/c phải dự"],
  ["Có mặt", "15 (ốm)"],
  ["Có mặt", "15 đ/c trở lên"],
  ["Có mặt", "15 đ/c mỗi buổi"],
  ["Có mặt", "thiếu 3"],
  ["Có mặt", "khoảng 15 đ/c"],
  ["Có mặt", "hơn 15"],
  ["Vắng có lý do", "02 (không phép)"],
  ["Vắng có lý do", "02 (đến muộn)"],
  ["Vắng có lý do", "02 đ/c có mặt"],
  ["Vắng có lý do", "02 (ốm) + 1"],
  ["Vắng có lý do", "02 (dự kiến)"],
  ["Vắng không lý do", "01 (ốm)"],
  ["ĐV phát biểu", "9 lượt phát biểu"],
  ["ĐV phát biểu", "Có 9 lượt"],
  ["Số lượt ý kiến", "21 đ/c phát biểu"],
])("any other words are asked about: under %s %s", (column, value) => {
  const { fact, problems } = cell(column, value);
  expect(fact).toBeUndefined();
  expect(problems.join()).toMatch(/not_a_number|other_measure/);
});

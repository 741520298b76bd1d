import { expect, test } from "vitest";
import { remarkDoubts } from "../../loaders/workbook/words/remarks.ts";
import { read, type Value } from "./invented/reading.ts";

const HEADER = ["TT", "Chi bộ", "Tổng số ĐV", "Có mặt"];
const OFFICE: Value[] = [1, "Văn phòng", 12, 11];
const sheet = (above: string[], ...below: Value[][]) => ({
  rows: [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHI BỘ THÁNG 4/2023"],
    ...above.map((text) => [text]),
    HEADER,
    OFFICE,
    ...below,
  ],
});
const told = (sheets: Parameters<typeof read>[0], file?: string) => {
  const { facts, problems } = read(sheets, file);
  return { facts: Object.keys(facts).length, problems: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
};

test.each([
  ["Ghi chú: Chi bộ Văn phòng chưa tính 2 đ/c mới chuyển đến"],
  ["* Số liệu tạm tính"],
  ["Ghi chú: Văn phòng lấy số liệu tháng 3"],
  ["Đính chính: Văn phòng có mặt 10 đ/c"],
  ["* Số liệu đang rà soát"],
  ["Cột Có mặt tính cả khách mời"],
  ["Dấu (-) là không có số liệu"],
  ["Lưu ý: bảng bị sai"],
])("a note below the table that makes its figures doubtful is told: %s", (note) => {
  expect(told({ Biểu: sheet([], [], [note]) })).toEqual({ facts: 1, problems: ["note_doubts@A6"] });
});

test.each([
  "Ghi chú: số liệu tính đến ngày cuối kỳ",
  "Ghi chú: 2 đảng viên đang đi học không tính vào số phải dự",
  "Số đồng chí vắng đã được chi bộ đồng ý",
  "Tồn tại: còn chi bộ sinh hoạt chưa đúng ngày, chưa tổ chức chuyên đề",
  "Lưu ý: Cột 5 = cột 3 - cột 4",
  "Không tính khách mời",
  "(*) Số liệu đã được Ban Thường vụ thông qua",
  "Đề nghị các chi bộ gửi trước ngày 25 hằng tháng",
])("an ordinary note makes nothing doubtful: %s", (note) => {
  expect(remarkDoubts(note)).toBe(false);
});

test("the report's own period in a note is no other; a note above the header counts as one below", () => {
  expect(told({ Biểu: sheet(["(Số liệu tháng 4/2023)"]) }).problems).toEqual([]);
  expect(told({ Biểu: sheet(["Số liệu quý II/2023, tạm tính"]) }).problems).toEqual(["note_doubts@A3"]);
});

test("a state beside the figures that makes them doubtful is told at its row", () => {
  const rows = (state: string): Value[][] => [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHI BỘ THÁNG 4/2023"],
    [...HEADER, "Tình trạng"],
    [...OFFICE, state],
  ];
  expect(told({ Biểu: { rows: rows("Đã duyệt") } }).problems).toEqual([]);
  expect(told({ Biểu: { rows: rows("Chưa duyệt") } }).problems).toEqual(["note_doubts@E4"]);
  expect(told({ Biểu: { rows: rows("Chưa báo cáo") } }).problems).toEqual(["remark_doubts@E4"]);
});

test("of several sheets of a form one whose name is not understood is told; names of chi bộ, months and abbreviations are understood", () => {
  const other = {
    rows: [["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ THÁNG 4/2023"], HEADER, [1, "Thanh tra", 9, 8]] as Value[][],
  };
  for (const name of ["T4 (2)", "SHT4", "Sheet2", "Thanh tra", "PL2", "Biểu tháng 4"])
    expect(told({ T4: sheet([]), [name]: other })).toEqual({ facts: 2, problems: [] });
  for (const name of ["T4 backup", "so sánh", "Copy of T4", "T4 chưa duyệt"])
    expect(told({ T4: sheet([]), [name]: other })).toEqual({ facts: 2, problems: ["title_unclear@B3"] });
  expect(told({ backup: sheet([]) }).problems).toEqual([]);
});

test("a file whose name says that it is no final report is told", () => {
  for (const name of ["BC thang 4.xlsx", "BC nhap so lieu thang 4.xlsx"])
    expect(told({ T4: sheet([]) }, name).problems).toEqual([]);
  for (const name of ["BC thang 4 - DU THAO.xlsx", "BC_khong_dung.xlsx", "BC T4 (chưa chính thức).xlsx"])
    expect(told({ T4: sheet([]) }, name).problems).toEqual(["note_doubts@"]);
});

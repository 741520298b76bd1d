import { readFileSync } from "node:fs";
import { unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { openWorkbook } from "../../../loaders/workbook/open/open.ts";
import { countStreamCells } from "../../../loaders/workbook/open/xls-records.ts";
import { cellsOf } from "./shown.ts";

// The same workbook, written by LibreOffice 7.4 and by SheetJS in the formats that units send.
const open = (name: string) =>
  openWorkbook(readFileSync(new URL(`../../fixtures/workbooks/formats/${name}`, import.meta.url)), name);

const EXPECTED = [
  "A1 text ĐẢNG ỦY SỞ NỘI VỤ",
  "A2 text Chi bộ",
  "B2 text Ngày",
  "C2 text Có mặt",
  "D2 text Tỷ lệ",
  "E2 text Công thức",
  "F2 text Đúng",
  "G2 text Ghi chú",
  "A3 text Văn phòng",
  "B3 date 2023-03-15",
  "C3 number 17",
  "D3 number% 0.912",
  "E3 number 34",
  "F3 boolean true",
  "G3 text   hai  blank ",
  "A4 text Phòng Một",
  "B4 date 2023-04-01",
  "C4 number 0.5",
  "D4 number% 1",
  "E4 error #DIV/0!",
  "F4 boolean false",
  "G4 text dòng 1\ndòng 2",
];

const plain = (line: string) => line.replace("=", "");

test.each([
  ["libreoffice.xlsx", "xlsx"],
  ["libreoffice.xls", "xls"],
  ["libreoffice.ods", "ods"],
  ["sheetjs.xlsm", "xlsx"],
  ["sheetjs.xlsb", "xlsb"],
  ["sheetjs.xls", "xls"],
])("%s gives every cell with its type", (name, format) => {
  const workbook = open(name);
  // LibreOffice writes booleans into .ods as =TRUE(), a number.
  const expected =
    format === "ods"
      ? EXPECTED.map((line) => line.replace("boolean true", "number 1").replace("boolean false", "number 0"))
      : EXPECTED;
  expect(cellsOf(workbook.sheets[0]).map(plain)).toEqual(expected);
  expect(workbook).toMatchObject({ format, degraded: [], savedAt: "2023-04-01T08:00:00.000Z" });
  expect(workbook.sheets.map((sheet) => [sheet.name, sheet.hidden])).toEqual([
    ["Quý I", false],
    ["Ẩn", true],
  ]);
  expect(workbook.sheets[0]!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 6 }]);
});

test("comments, links and charts on blank cells lose nothing (.xls of LibreOffice)", () => {
  const workbook = open("libreoffice-comments.xls");
  expect(workbook.degraded).toEqual([]);
  expect(cellsOf(workbook.sheets[0])).toEqual([
    "A1 text Chi bộ",
    "B1 text Có mặt",
    "A2 text Văn phòng",
    "B2 number 17",
    "A3 text Phòng Một",
    "B3 number 9",
  ]);
});

test("what Excel writes behind the cells of an .xlsb is no cell", () => {
  const parts = unzipSync(readFileSync(new URL("../../fixtures/workbooks/formats/sheetjs.xlsb", import.meta.url)));
  const sheet = "xl/worksheets/sheet1.bin";
  const end = parts[sheet]!.length - 3;
  // The end of the sheet (130); before it Excel puts what older programs pass over (35, 1, 36).
  expect([...parts[sheet]!.subarray(end)]).toEqual([0x82, 0x01, 0x00]);
  const passedOver = [35, 4, 0, 14, 0, 0, 1, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 36, 0];
  parts[sheet] = Uint8Array.from([...parts[sheet]!.subarray(0, end), ...passedOver, 0x82, 0x01, 0x00]);
  expect(openWorkbook(zipSync(parts), "a.xlsb").degraded).toEqual([]);
});

test("the copy of its figures that a chart sheet of an .xls keeps is no cell", () => {
  const record = (type: number, ...data: number[]) => [type & 255, type >> 8, data.length, 0, ...data];
  const part = (kind: number, ...records: number[][]) => [
    ...record(0x809, 0, 6, kind, 0, 0, 0, 0, 0),
    ...records.flat(),
    ...record(0x0a),
  ];
  const number = record(0x203, ...Array<number>(14).fill(0));
  const blank = record(0x201, ...Array<number>(6).fill(0));
  expect(countStreamCells(Buffer.from([...part(5), ...part(0x10, number, blank), ...part(0x20, number)]))).toEqual({
    cells: 2,
    filled: 1,
  });
});

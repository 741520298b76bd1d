import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openWorkbook } from "../../../loaders/workbook/open/open.ts";
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

import { readFileSync } from "node:fs";
import { strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import * as XLSX from "xlsx";
import { address } from "../../../loaders/workbook/grid.ts";
import { Hidden } from "../../../loaders/workbook/open/hidden.ts";
import { openWorkbook } from "../../../loaders/workbook/open/open.ts";
import type { Sheet } from "../../../loaders/workbook/open/workbook.ts";
import { surveyStream } from "../../../loaders/workbook/open/xls-records.ts";
import { runsOfStrings } from "../../../loaders/workbook/open/xls-strings.ts";
import { pack, xlsx, xlsxParts, xml2003 } from "./package.ts";
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

/** A sheet of texts, but where two areas are merged. */
const TEXTS = Array.from({ length: 11 }, (_, r) =>
  Array.from({ length: 8 }, (_, c) => (["A5", "A6", "D9"].includes(address({ row: r, col: c })) ? null : "x")),
);
/** Cells of a sheet that it hides, by rows and by columns. */
const hiddenOf = (sheet: Sheet | undefined) =>
  Object.fromEntries(
    ["row", "col"].map((by) => [
      by,
      (sheet?.cells ?? [])
        .filter((cell) => cell.hidden === by)
        .map(address)
        .join(" "),
    ]),
  );
const XML_ROWS = (hides: string) =>
  [1, 2, 3].map((r) => `<row r="${r}"${r === 2 ? ` ${hides}` : ""}><c r="A${r}"><v>1</v></c></row>`).join("");

// A2, C2, A9, C9 and column D are struck through as a whole, `12` before `11` in B1; behind `15` in A1 the mark of a footnote is raised.
test.each(["libreoffice-struck.ods", "libreoffice-struck.xls"])("what is struck through is not there: %s", (name) => {
  const { degraded, sheets } = open(name);
  expect(degraded).toEqual([]);
  expect(cellsOf(sheets[0])).toEqual(["A1 text 15", "B1 text 11", "C1 text giữ", "B2 number 8", "B9 number 2"]);
});

test("shared strings of an .xls that go on in another record keep their runs", () => {
  const word = (...values: number[]) => values.flatMap((x) => [x & 255, x >> 8]);
  const long = (value: number) => [...word(value), 0, 0];
  // `abc` from `b` on in font 5, then `ab` whose second letter stands, wide, in the next record, then one with a phonetic guide.
  const first = [...word(3), 8, ...word(1), 97, 98, 99, ...word(1, 5)];
  const parts = [
    [...long(3), ...long(3), ...first, ...word(2), 0, 97],
    [1, ...word(98), ...word(1), 4, ...long(2), 97, 0, 0],
  ];
  const runs = [[{ from: 1, font: 5 }], undefined, undefined];
  expect(runsOfStrings(parts.map((part) => Buffer.from(part)))).toEqual(runs);
  expect(runsOfStrings([Buffer.from(parts[0]!)])).toEqual(runs.slice(0, 1));
});

// Rows 4 and 5 (folded over a name merged over 4 to 6) and 10 (filtered out), columns C (once merged with D), G and H are hidden; of the sheet before, row 2.
test.each([
  "libreoffice-hidden.xlsx",
  "libreoffice-hidden.xls",
  "libreoffice-hidden.ods",
  "sheetjs.xlsb",
  "sheetjs.xml",
])("hidden rows and columns are known: %s", (name) => {
  const bookType = { "sheetjs.xlsb": "xlsb", "sheetjs.xml": "xlml" }[name] as XLSX.BookType | undefined;
  const book = XLSX.utils.book_new();
  const [before, sheet] = [[["x"], ["y"]], TEXTS].map((rows) => XLSX.utils.aoa_to_sheet(rows));
  before!["!rows"] = [{}, { hidden: true }];
  const hide = (count: number, ...hidden: number[]) =>
    Array.from({ length: count }, (_, i) => ({ hidden: hidden.includes(i) }));
  Object.assign(sheet!, { "!rows": hide(11, 3, 4, 9), "!cols": hide(8, 2, 6, 7) });
  sheet!["!merges"] = ["A4:A6", "C9:D9"].map((range) => XLSX.utils.decode_range(range));
  XLSX.utils.book_append_sheet(book, before!, "Khác");
  XLSX.utils.book_append_sheet(book, sheet!, "Biểu");
  const opened = bookType ? openWorkbook(XLSX.write(book, { type: "buffer", bookType }), name) : open(name);
  expect(opened.degraded).toEqual([]);
  expect(hiddenOf(opened.sheets[0])).toEqual({ row: "A2", col: "" });
  expect(hiddenOf(opened.sheets[1])).toEqual({
    row: "B4 C4 D4 E4 F4 G4 H4 B5 C5 D5 E5 F5 G5 H5 A10 B10 C10 D10 E10 F10 G10 H10",
    col: "C1 G1 H1 C2 G2 H2 C3 G3 H3 C6 G6 H6 C7 G7 H7 C8 G8 H8 G9 H9 C11 G11 H11",
  });
});

test.each([
  ["a row without a height", xlsx(XML_ROWS('ht="0" customHeight="1"')), { row: "A2", col: "" }],
  ["a row that is shown", xlsx(XML_ROWS(`hidden="0" ht='15'`)), { row: "", col: "" }],
  [
    "rows that do not say their number",
    xlsx(XML_ROWS("hidden='true'").replace(/<row r="\d"/g, "<row")),
    { row: "A2", col: "" },
  ],
  [
    "columns without a width, to the last",
    pack(
      xlsxParts({
        S: `<cols><col min="2" max="16384" width="0.7109375"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>1</v></c></row></sheetData>`,
      }),
    ),
    { row: "", col: "C1" },
  ],
  [
    "a page of HTML",
    strToU8(
      `<table><col><col span=2 style='width:0;display:none'><tr><td>A1<td>B1<td>C1<td>D1</tr><tr height=0 style='display: none'><td>A2</tr><tr><td colspan=2>A3</td><td>C3<td style="display:none">D3</tr></table><table><tr><td>A4<td>B4</table>`,
    ),
    { row: "A2", col: "B1 C1 C3 D3" },
  ],
  [
    "rows and columns of XML 2003 by their span",
    xml2003(
      `<Column ss:Index="2" ss:Hidden="1" ss:Span="1"/><Column ss:Width="0"/>${["A", "B"].map((x, i) => `<Row${i === 0 ? "" : ' ss:Height="0"'}>${[1, 2, 3, 4, 5].map((n) => `<Cell><Data ss:Type="String">${x}${n}</Data></Cell>`).join("")}</Row>`).join("")}`,
    ),
    { row: "A2 B2 C2 D2 E2", col: "B1 C1 D1" },
  ],
])("%s", (_what, bytes, expected) => {
  expect(hiddenOf(openWorkbook(bytes, "a.xls").sheets[0])).toEqual(expected);
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
  expect(surveyStream(Buffer.from([...part(5), ...part(0x10, number, blank), ...part(0x20, number)]))).toMatchObject({
    cells: 2,
    filled: 1,
    hidden: [new Hidden(), new Hidden()],
  });
});

import { csvParseRows } from "d3";
import { expect, test } from "vitest";
import { read, utils } from "xlsx";
import { csv, xlsx } from "../../src/browser/download.js";

/** What a spreadsheet might compute, take for markup, or lose. */
const TEXTS = [
  '=HYPERLINK("http://x.example","xem")',
  "+1+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(1)",
  "\t=1+1",
  "<img src=x onerror=alert(1)>",
  'dấu " và , và ;',
  "hai\ndòng",
  "01.02",
  "",
  "Chi bộ Sở Nội vụ",
];
const ROWS = [["Chữ", "Số"], ...TEXTS.map((text, i) => [text, i + 0.5])];

test("a downloaded workbook, read by SheetJS, holds texts as texts, numbers as numbers, and no formula", () => {
  const { Sheets, SheetNames } = read(xlsx(ROWS), { cellFormula: true });
  const sheet = Sheets[SheetNames[0]!]!;
  expect(utils.sheet_to_json(sheet, { header: 1, defval: "" })).toEqual(ROWS);
  const cells = Object.entries(sheet).filter(([at]) => !at.startsWith("!"));
  expect(cells.filter(([, cell]) => cell.f !== undefined)).toEqual([]);
  expect(cells.filter(([at, cell]) => /^A/.test(at) && cell.t === "n")).toEqual([]);
});

test("a downloaded CSV, opened by SheetJS, holds no formula either, and no text is lost", () => {
  const text = csv(ROWS);
  const { Sheets, SheetNames } = read(text, { type: "string", raw: true, cellFormula: true });
  const cells = Object.entries(Sheets[SheetNames[0]!]!).filter(([at]) => !at.startsWith("!"));
  expect(cells.filter(([, cell]) => cell.f !== undefined)).toEqual([]);
  const rows = csvParseRows(text);
  expect(rows.map(([first]) => first!.replace(/^'/, ""))).toEqual(ROWS.map(([first]) => first));
  expect(rows.flat().filter((cell) => /^[=+@\t]|^-\d/.test(cell))).toEqual([]);
});

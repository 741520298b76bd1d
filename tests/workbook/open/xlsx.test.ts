import { expect, test } from "vitest";
import { openWorkbook } from "../../../loaders/workbook/open/open.ts";
import { pack, xlsx, xlsxParts } from "./package.ts";
import { cellsOf, opened } from "./shown.ts";

const styles = (...codes: string[]) => ({
  "xl/styles.xml": `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="${codes.length}">${codes
    .map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code}"/>`)
    .join(
      "",
    )}</numFmts><cellXfs count="${codes.length}">${codes.map((_, i) => `<xf numFmtId="${200 + i}"/>`).join("")}</cellXfs></styleSheet>`,
});

test("a text that stands in its cell (inlineStr) is read, rich text joined, in NFC with its blanks", () => {
  const decomposed = " Chi bộ ".normalize("NFD");
  expect(
    opened(
      xlsx(
        `<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">${decomposed}</t></is></c><c r="B1" t="inlineStr"><is><r><t>Văn </t></r><r><t>phòng</t></r></is></c></row>`,
      ),
    ),
  ).toEqual(["A1 text  Chi bộ ", "B1 text Văn phòng"]);
});

test("a formula without a value is an error of its own, one with a value keeps it", () => {
  expect(
    opened(
      xlsx(
        `<row r="1"><c r="A1"><f>B1+1</f></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1"><f>B1</f><v/></c><c r="D1" t="e"><f>A9</f><v>#REF!</v></c></row>`,
      ),
    ),
  ).toEqual(["A1 error= formula", "B1 number= 2", "C1 error= formula", "D1 error= #REF!"]);
});

test("a number is a date or a percent by its format, and other words in quotes say nothing of it", () => {
  const rows = `<row r="1"><c r="A1" s="0"><v>45000</v></c><c r="B1" s="1"><v>0.5</v></c><c r="C1" s="2"><v>12</v></c><c r="D1" s="3"><v>7</v></c></row>`;
  expect(opened(xlsx(rows, styles("dd/mm/yyyy", "0.0%", "0&quot;%&quot;", "0&quot; ngày&quot;")))).toEqual([
    "A1 date 2023-03-15",
    "B1 number% 0.5",
    "C1 number% 12",
    "D1 number 7",
  ]);
});

test("dates count from 1904 where the workbook says so", () => {
  const parts = xlsxParts(
    { S: `<sheetData><row r="1"><c r="A1" s="0"><v>43538</v></c></row></sheetData>` },
    styles("dd/mm/yyyy"),
  );
  parts["xl/workbook.xml"] = parts["xl/workbook.xml"]!.replace("<sheets>", `<workbookPr date1904="1"/><sheets>`);
  expect(opened(pack(parts))).toEqual(["A1 date 2023-03-15"]);
});

test("cells without references follow each other, and blank ones are passed over", () => {
  expect(opened(xlsx(`<row><c><v>1</v></c><c/><c t="inlineStr"><is><t>  </t></is></c><c><v>4</v></c></row>`))).toEqual([
    "A1 number 1",
    "D1 number 4",
  ]);
});

test("a declared dimension is not believed", () => {
  const parts = xlsxParts({
    S: `<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`,
  });
  expect(opened(pack(parts))).toEqual(["A1 number 1"]);
});

test("a string that is not in the list degrades the workbook", () => {
  const workbook = openWorkbook(xlsx(`<row r="1"><c r="A1" t="s"><v>5</v></c></row>`), "a.xlsx");
  expect(workbook.degraded).toContain("part_unread");
});

test("two cells at one place degrade the workbook", () => {
  expect(
    openWorkbook(xlsx(`<row r="1"><c r="A1"><v>5</v></c><c r="A1"><v>6</v></c></row>`), "a.xlsx").degraded,
  ).toEqual(["cells_lost"]);
});

test("a part that its relation names from the root is counted once", () => {
  const parts = xlsxParts({ S: `<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>` });
  const text = JSON.stringify(parts).replaceAll("worksheets/sheet1.xml", "worksheets/sheet.xml");
  const named = JSON.parse(text.replace('"worksheets/sheet.xml', '"/xl/worksheets/sheet.xml'));
  expect(openWorkbook(pack(named), "a.xlsx").degraded).toEqual([]);
});

test("fonts written in an unusual way lose nothing", () => {
  const fonts = `<fonts><font><b val="1"></b><u></u></font></fonts><cellXfs`;
  const painted = styles("0.0%");
  painted["xl/styles.xml"] = painted["xl/styles.xml"]!.replace("<cellXfs", fonts);
  const workbook = openWorkbook(xlsx(`<row r="1"><c r="A1" s="0"><v>0.5</v></c></row>`, painted), "a.xlsx");
  expect([workbook.degraded, cellsOf(workbook.sheets[0])]).toEqual([[], ["A1 number% 0.5"]]);
});

test("what is struck through is not there, nor is the mark of a footnote a digit", () => {
  const run = (text: string, look: string) => `<r><rPr>${look}</rPr><t>${text}</t></r>`;
  const shared = [
    `<si><r><t>15</t></r>${run("1", '<vertAlign val="superscript"/>')}</si>`,
    `<si>${run("12", "<strike/>")}<r><t>11</t></r></si>`,
    `<si>${run("12", '<strike val="0"/>')}</si>`,
  ];
  const look = `<fonts><font/><font><strike/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>`;
  const parts = xlsxParts(
    {
      S: `<sheetData><row r="1">${["A1", "B1", "C1"].map((at, i) => `<c r="${at}" t="s"><v>${i}</v></c>`).join("")}</row><row r="2"><c r="A2" s="1"><v>9</v></c><c r="B2" s="0"><v>8</v></c></row></sheetData>`,
    },
    {
      "xl/sharedStrings.xml": `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${shared.join("")}</sst>`,
      "xl/styles.xml": `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${look}</styleSheet>`,
    },
  );
  expect(opened(pack(parts))).toEqual(["A1 text 15", "B1 text 11", "C1 text 12", "B2 number 8"]);
});

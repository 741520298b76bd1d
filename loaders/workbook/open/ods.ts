import { SaxesParser, type SaxesTagPlain } from "saxes";
import { LIMITS } from "./limits.ts";
import { OdsCell } from "./ods-cell.ts";
import { OdsStyles } from "./ods-styles.ts";
import { Table } from "./table.ts";
import { type Sheet, type Workbook, WorkbookError } from "./workbook.ts";
import { refuseDoctype } from "./xml.ts";
import type { Zip } from "./zip.ts";

/** Elements whose text and tables are no cells of the sheet. */
const ASIDE = new Set([
  "office:annotation",
  "table:shapes",
  "draw:frame",
  "draw:custom-shape",
  "table:dde-links",
  "table:tracked-changes",
]);

/** Rows and columns that are hidden or folded away, or that a filter leaves out. */
const NOT_SHOWN = new Set(["collapse", "filter"]);

/**
 * Opens an .ods. Values come from their attributes, exact and with their type; what is repeated is written out within the limits; what is struck through is not there.
 * @throws WorkbookError
 */
export function openOds(zip: Zip): Workbook {
  if (xmlOf(zip, "META-INF/manifest.xml").includes("encryption-data")) throw new WorkbookError("encrypted");
  const workbook: Workbook = { format: "ods", degraded: [], sheets: sheetsOf(xmlOf(zip, "content.xml")) };
  const saved = /<dc:date>([^<]+)<\/dc:date>/.exec(xmlOf(zip, "meta.xml"))?.[1];
  // LibreOffice writes no time zone.
  const time = new Date(saved && !/(Z|[+-]\d\d:\d\d)$/.test(saved) ? `${saved}Z` : (saved ?? Number.NaN));
  if (!Number.isNaN(time.getTime())) workbook.savedAt = time.toISOString();
  return workbook;
}

function xmlOf(zip: Zip, name: string): string {
  const xml = zip.read(name)?.toString("utf8") ?? "";
  refuseDoctype(xml);
  return xml;
}

function sheetsOf(xml: string): Sheet[] {
  const sheets: Sheet[] = [];
  const budget = { cells: 0 };
  const styles = new OdsStyles();
  let table: Table | undefined;
  let tableTag: SaxesTagPlain | undefined;
  let row = 0;
  let rowRepeat = 1;
  let col = 0;
  let aside = 0;
  let cell: OdsCell | undefined;

  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const { name, attributes } = tag;
    if (ASIDE.has(name)) aside++;
    if (aside > 0) return;
    if (name.startsWith("style:")) styles.open(name, attributes);
    else if (name === "table:table") {
      table = new Table(budget);
      tableTag = tag;
      row = 0;
      col = 0;
    } else if (name === "table:table-column") {
      const count = repeat(attributes["table:number-columns-repeated"]);
      if (NOT_SHOWN.has(attributes["table:visibility"] ?? "")) table?.hidden.hideCols(col, count);
      styles.column(attributes, col, count);
      col += count;
    } else if (name === "table:table-row") {
      rowRepeat = repeat(attributes["table:number-rows-repeated"]);
      if (NOT_SHOWN.has(attributes["table:visibility"] ?? "")) table?.hidden.hideRows(row, rowRepeat);
      styles.row(attributes);
      col = 0;
    } else if (name === "table:table-cell" || name === "table:covered-table-cell")
      cell = new OdsCell(attributes, styles);
    else cell?.open(name, attributes);
  });
  parser.on("text", (text) => {
    if (aside === 0) cell?.text(text);
  });
  parser.on("closetag", ({ name }) => {
    if (ASIDE.has(name)) aside--;
    else if (aside > 0) return;
    else if ((name === "table:table-cell" || name === "table:covered-table-cell") && cell && table) {
      const { attributes } = cell;
      const colRepeat = repeat(attributes["table:number-columns-repeated"]);
      if (cell.content(0, 0)) {
        table.reserve(rowRepeat * colRepeat);
        for (let r = 0; r < rowRepeat; r++)
          for (let c = 0; c < colRepeat; c++)
            if (!styles.strikesCell(attributes, col + c)) table.add(cell.content(row + r, col + c));
      }
      table.merge(
        row,
        col,
        repeat(attributes["table:number-rows-spanned"]),
        repeat(attributes["table:number-columns-spanned"]),
      );
      col += colRepeat;
      cell = undefined;
    } else if (name === "table:table-row") row += rowRepeat;
    else if (name === "table:table" && table && tableTag) {
      const { attributes } = tableTag;
      const sheet = table.sheet(attributes["table:name"] ?? "", styles.hides(attributes));
      sheet.cells.sort((a, b) => a.row - b.row || a.col - b.col);
      table.hidden.mark(sheet);
      sheets.push(sheet);
      table = undefined;
    } else cell?.close(name);
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    throw error instanceof WorkbookError ? error : new WorkbookError("unreadable", "nội dung XML sai");
  }
  return sheets;
}

/** @throws WorkbookError for a count that no sheet could hold. */
function repeat(value: string | undefined): number {
  const count = value === undefined ? 1 : Number(value);
  if (!Number.isInteger(count) || count < 1 || count > 16 * LIMITS.rows)
    throw new WorkbookError("too_large", "số lần lặp của dòng, cột");
  return count;
}

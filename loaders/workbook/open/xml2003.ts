import { SaxesParser } from "saxes";
import { decodeText } from "./decode.ts";
import { LIMITS } from "./limits.ts";
import { Table } from "./table.ts";
import { type Sheet, type Workbook, WorkbookError } from "./workbook.ts";
import { refuseDoctype } from "./xml.ts";
import { xml2003Cell } from "./xml2003-cell.ts";

/** Elements whose text is read. */
const TEXTS = new Set(["Data", "Visible", "LastSaved"]);

/** Opens an XML Spreadsheet 2003, which is often saved under the name .xls. @throws WorkbookError */
export function openXml2003(bytes: Uint8Array): Workbook {
  const xml = decodeText(bytes);
  refuseDoctype(xml);
  const workbook: Workbook = { format: "xml2003", degraded: [], sheets: [] };
  const budget = { cells: 0 };
  const percentStyles = new Set<string>();
  let style = "";
  let table = new Table(budget);
  let sheet: Sheet | undefined;
  let row = 0;
  let nextRow = 0;
  let col = 0;
  let cell: Record<string, string> = {};
  let type: string | undefined;
  let text = "";
  let reading = false;
  let inComment = false;

  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const name = local(tag.name);
    const attributes = Object.fromEntries(Object.entries(tag.attributes).map(([key, value]) => [local(key), value]));
    if (TEXTS.has(name) && !inComment) {
      text = "";
      reading = true;
    }
    if (name === "Comment") inComment = true;
    else if (name === "Style") style = attributes.ID ?? "";
    else if (name === "NumberFormat" && /percent|%/i.test(attributes.Format ?? "")) percentStyles.add(style);
    else if (name === "Worksheet") {
      table = new Table(budget);
      sheet = table.sheet(attributes.Name ?? "");
      nextRow = 0;
      col = 0;
    } else if (name === "Column") {
      const first = position(attributes.Index, col, LIMITS.cols);
      col = first + 1 + count(attributes.Span);
      if (isHidden(attributes)) table.hidden.hideCols(first, col - first);
    } else if (name === "Row") {
      row = position(attributes.Index, nextRow, LIMITS.rows);
      nextRow = row + 1 + count(attributes.Span);
      if (isHidden(attributes)) table.hidden.hideRows(row, nextRow - row);
      col = 0;
    } else if (name === "Cell") {
      cell = attributes;
      col = position(attributes.Index, col, LIMITS.cols);
      type = undefined;
      text = "";
    } else if (name === "Data" && !inComment) type = attributes.Type ?? "String";
  });
  parser.on("text", (more) => {
    if (reading) text += more;
  });
  parser.on("closetag", (tag) => {
    const name = local(tag.name);
    if (TEXTS.has(name)) reading = false;
    if (name === "Comment") inComment = false;
    else if (name === "Cell") {
      table.add(xml2003Cell(row, col, cell, type, text, percentStyles.has(cell.StyleID ?? "")));
      table.merge(row, col, 1 + count(cell.MergeDown), 1 + count(cell.MergeAcross));
      col += 1 + count(cell.MergeAcross);
    } else if (name === "Visible" && sheet) sheet.hidden = text.trim() !== "SheetVisible";
    else if (name === "Worksheet" && sheet) {
      table.hidden.mark(sheet);
      workbook.sheets.push(sheet);
    } else if (name === "LastSaved" && !Number.isNaN(Date.parse(text.trim())))
      workbook.savedAt = new Date(text.trim()).toISOString();
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    throw error instanceof WorkbookError ? error : new WorkbookError("unreadable", "nội dung XML sai");
  }
  return workbook;
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Of a row or column. */
const isHidden = ({ Hidden, Height, Width }: Record<string, string>): boolean =>
  Hidden === "1" || Number(Height ?? Width ?? 1) === 0;

/** A 0-based place from a 1-based `Index`, or the next one. @throws WorkbookError for one outside a sheet. */
function position(index: string | undefined, next: number, limit: number): number {
  const place = index === undefined ? next : Number(index) - 1;
  if (!Number.isInteger(place) || place < 0 || place >= limit)
    throw new WorkbookError("too_large", "số thứ tự dòng, cột");
  return place;
}

/** Further rows or columns that a row or cell takes. @throws WorkbookError for more than a sheet has. */
function count(value: string | undefined): number {
  const further = Number(value ?? 0);
  if (!Number.isInteger(further) || further < 0 || further > LIMITS.rows)
    throw new WorkbookError("too_large", "số dòng, cột gộp");
  return further;
}

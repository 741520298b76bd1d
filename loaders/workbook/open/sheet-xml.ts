import type { SheetSurvey } from "./cells.ts";
import { columnNumber } from "./column-letters.ts";
import { Hidden } from "./hidden.ts";
import { LIMITS } from "./limits.ts";
import { WorkbookError } from "./workbook.ts";

/** A blank one closes itself, or is closed at once. */
const CELL = /<(?:\w+:)?c(?=[\s/>])([^>]*?)(\/>|>(?:<\/)?)/g;
const ROW = /<(?:\w+:)?row(?=[\s/>])[^>]*?\sr=["'](\d+)["']/g;
/** Only a sheet in which this stands hides anything: its rows and columns are not looked at one by one for nothing. */
const HIDES = /\b(?:hidden=["'](?:1|true)|(?:ht|width)=["']0)/;
const ROW_OR_COLUMN = /<(?:\w+:)?(row|col)(?=[\s/>])([^>]*)>/g;
const NOT_SHOWN = /\shidden=["'](?:1|true)["']/;
/** A row lower than a point or a column narrower than a digit shows no figure. */
const NO_SIZE = /\s(?:ht|width)=["']0(?:\.\d*)?["']/;
const REFERENCE = /\sr=["']([A-Za-z]+)(\d+)["']/;

/**
 * Looks through the XML of a worksheet before it is parsed, counts its cells, and finds what it hides.
 * @throws WorkbookError for a sheet that is cut off, or has rows, columns or cells beyond the limits.
 */
export function surveySheetXml(xml: string): SheetSurvey {
  if (!/<(?:\w+:)?worksheet[\s>]/.test(xml.slice(0, 4_000))) return { cells: 0, filled: 0, hidden: new Hidden() };
  if (!/<\/(?:\w+:)?worksheet\s*>\s*$/.test(xml.slice(-400)))
    throw new WorkbookError("unreadable", "một trang tính bị cắt cụt");
  if (!/<\/(?:\w+:)?sheetData\s*>|<(?:\w+:)?sheetData\s*\/>/.test(xml))
    throw new WorkbookError("unreadable", "một trang tính bị cắt cụt");
  for (const [, row] of xml.matchAll(ROW)) refuseRow(Number(row));
  let cells = 0;
  let filled = 0;
  for (const [, attributes, end] of xml.matchAll(CELL)) {
    if (end === ">") filled++;
    if (++cells > LIMITS.cells) throw new WorkbookError("too_large", `hơn ${LIMITS.cells.toLocaleString("vi")} ô`);
    const reference = REFERENCE.exec(attributes!);
    if (!reference) continue;
    refuseRow(Number(reference[2]));
    if (reference[1]!.length > 3 || columnNumber(reference[1]!) > LIMITS.cols)
      throw new WorkbookError("too_large", `cột ${reference[1]}`);
  }
  return { cells, filled, hidden: hiddenIn(xml) };
}

function hiddenIn(xml: string): Hidden {
  const hidden = new Hidden();
  if (!HIDES.test(xml)) return hidden;
  let row = 0;
  for (const [, kind, attributes] of xml.matchAll(ROW_OR_COLUMN)) {
    const number = (name: string) => Number(new RegExp(`\\s${name}=["'](\\d+)["']`).exec(attributes!)?.[1]);
    if (kind === "row") row = number("r") || row + 1;
    if (!NOT_SHOWN.test(attributes!) && !NO_SIZE.test(attributes!)) continue;
    if (kind === "row") hidden.hideRows(row - 1);
    else if (number("min") > 0) hidden.hideCols(number("min") - 1, number("max") - number("min") + 1);
  }
  return hidden;
}

/** Counts the shared strings. @throws WorkbookError for a part that is cut off or holds too many. */
export function checkSharedStrings(xml: string): void {
  if (!/<\/(?:\w+:)?sst\s*>\s*$|<(?:\w+:)?sst[^>]*\/>\s*$/.test(xml.slice(-4_000)))
    throw new WorkbookError("unreadable", "phần chữ bị cắt cụt");
  let strings = 0;
  for (let at = xml.indexOf("si>"); at >= 0; at = xml.indexOf("si>", at + 3)) strings++;
  if (strings > 2 * LIMITS.cells) throw new WorkbookError("too_large", "quá nhiều chuỗi chữ");
}

function refuseRow(row: number): void {
  if (row < 1 || row > LIMITS.rows) throw new WorkbookError("too_large", `dòng số ${row.toLocaleString("vi")}`);
}

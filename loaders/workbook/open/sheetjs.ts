import type * as XLSX from "xlsx";
import { type CellCount, sheetOf } from "./cells.ts";
import type { Hidden } from "./hidden.ts";
import type { LossCode } from "./refusals.ts";
import { type Format, type Sheet, type Workbook, WorkbookError } from "./workbook.ts";

/** Formulas without a value show only with `cellFormula` and `sheetStubs`. SheetJS writes into its options: fresh ones for each call. */
const options = (strict: boolean): XLSX.ParsingOptions => ({
  dense: true,
  cellFormula: true,
  sheetStubs: true,
  cellHTML: false,
  cellText: false,
  cellNF: true,
  ...(strict ? { WTF: true } : {}),
});

/**
 * Reads with SheetJS, strictly first: unless told to throw, it drops a broken sheet without a word.
 * What can only be read leniently is marked degraded.
 * @throws WorkbookError `unreadable` where it cannot be read at all, or what `parse` itself refused; RangeError where there was no memory for it.
 */
export function parse(parse: (options: XLSX.ParsingOptions) => XLSX.WorkBook): {
  book: XLSX.WorkBook;
  degraded: LossCode[];
} {
  try {
    return { book: parse(options(true)), degraded: [] };
  } catch (error) {
    if (error instanceof WorkbookError || isOfMemory(error)) throw error;
  }
  try {
    return { book: parse(options(false)), degraded: ["part_unread"] };
  } catch (error) {
    throw error instanceof WorkbookError || isOfMemory(error) ? error : new WorkbookError("unreadable");
  }
}

/** Memory that was not to be had says nothing of the file. */
const isOfMemory = (error: unknown): boolean => error instanceof RangeError && /allocation failed/i.test(error.message);

/** SheetJS' workbook as ours. `expected` are the cells that the file was seen to hold before parsing:
 * SheetJS makes blank cells of its own to hang comments and links on, and may take an emptied cell for a blank one, so one of the two counts must agree. `hiddenIn` tells what a sheet does not show, by its place or the id of its relationship. */
export function workbookOf(
  format: Format,
  { book, degraded }: ReturnType<typeof parse>,
  expected: CellCount,
  hiddenIn: (index: number, id: string | undefined) => Pick<Hidden, "mark"> | undefined,
): Workbook {
  const lost = new Set(degraded);
  const sheets: Sheet[] = [];
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const seen = { cells: 0, filled: 0 };
  book.SheetNames.forEach((name, i) => {
    const found = book.Sheets[name];
    if (!found || book.SheetNames.indexOf(name) !== i) lost.add("sheet_lost");
    if (!found || found["!type"] === "chart") return;
    const read = sheetOf(name, found, Boolean(book.Workbook?.Sheets?.[i]?.Hidden), date1904, lost);
    seen.cells += read.count.cells;
    seen.filled += read.count.filled;
    hiddenIn(i, (book.Workbook?.Sheets?.[i] as { id?: string } | undefined)?.id)?.mark(read.sheet);
    sheets.push(read.sheet);
  });
  if (seen.cells !== expected.cells && seen.filled !== expected.filled) lost.add("cells_lost");
  const workbook: Workbook = { format, degraded: [...lost], sheets };
  const saved = new Date(book.Props?.ModifiedDate ?? Number.NaN);
  if (!Number.isNaN(saved.getTime())) workbook.savedAt = saved.toISOString();
  return workbook;
}

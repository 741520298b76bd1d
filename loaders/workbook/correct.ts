import { address, placeOf } from "./grid.ts";
import { typedCell } from "./open/table.ts";
import type { Cell, Sheet, Workbook } from "./open/workbook.ts";
import { parseNumber } from "./values/numbers.ts";
import { blanksFolded, shownIn } from "./values/shown.ts";
import { fold } from "./words/text.ts";

/** One line of `corrections.csv`: a cell of a file that an officer mends, with the reason. Blank `was` or `becomes`: nothing stands there. */
export interface Correction {
  line: number;
  file: string;
  sheet: string;
  cell: string;
  was: string;
  becomes: string;
  why: string;
}

/** What became of a correction: done, or stale because something else stands there (`stood`), or because there is no such sheet. */
export interface Corrected extends Correction {
  done: boolean;
  stood?: string;
}

/** Mends the cells of a workbook as it was opened, before anything is read from it. A correction whose `was` no longer stands there changes nothing. */
export function correct(workbook: Workbook, corrections: Correction[]): Corrected[] {
  return corrections.map((correction) => {
    const { row, col } = placeOf(correction.cell);
    const sheet = sheetOf(workbook, correction.sheet);
    if (!sheet) return { ...correction, done: false };
    const at = sheet.cells.findIndex((cell) => cell.row === row && cell.col === col);
    const cell = sheet.cells[at];
    if (!shows(cell, correction.was))
      return { ...correction, sheet: sheet.name, done: false, stood: told(cell, correction.was) };
    const mended = typedCell(row, col, correction.becomes);
    if (at >= 0) sheet.cells.splice(at, 1);
    const next = sheet.cells.findIndex((c) => c.row > row || (c.row === row && c.col > col));
    if (mended) sheet.cells.splice(next < 0 ? sheet.cells.length : next, 0, mended);
    return { ...correction, sheet: sheet.name, cell: address({ row, col }), done: true };
  });
}

/** The sheet of that name; the only one where none is named. */
function sheetOf({ sheets }: Workbook, name: string): Sheet | undefined {
  if (name === "") return sheets.length === 1 ? sheets[0] : undefined;
  return sheets.find((sheet) => sheet.name === name) ?? sheets.find((sheet) => fold(sheet.name) === fold(name));
}

/** Whether this is what a person sees in the cell. */
function shows(cell: Cell | undefined, was: string): boolean {
  const written = blanksFolded(was);
  if (shownIn(cell) === written || (cell && String(cell.value) === written)) return true;
  if (cell?.type !== "number") return false;
  const number = parseNumber(written);
  return typeof number === "number" && Math.abs(number - (cell.value as number)) < 1e-9;
}

/** What stands there instead, for a message; words where figures stood may be a person's name and are not repeated. */
const told = (cell: Cell | undefined, was: string): string =>
  cell?.type === "text" && !/\d/.test(shownIn(cell)) && (was === "" || /\d/.test(was)) ? "chữ" : shownIn(cell);

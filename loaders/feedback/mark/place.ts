import { columnNumber } from "../../workbook/open/column-letters.ts";
import type { Merge } from "../../workbook/open/workbook.ts";

/** A place in a sheet, 0-based. */
export interface Place {
  row: number;
  col: number;
}

/** Place of an A1 address; of a range its first cell. @returns undefined for what is no address. */
export function placeOf(address: string): Place | undefined {
  const m = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?=:|$)/i.exec(address.trim());
  return m ? { row: Number(m[2]) - 1, col: columnNumber(m[1]!) - 1 } : undefined;
}

/** Merged areas as a sheet writes them: `B3:D4`. */
export function mergeOf(range: string): Merge | undefined {
  const [from = "", to = from] = range.split(":");
  const [a, b] = [placeOf(from), placeOf(to)];
  return a && b ? { top: a.row, left: a.col, bottom: b.row, right: b.col } : undefined;
}

import type { Grid } from "../grid.ts";
import type { Header, MappedColumn } from "../headers/headers.ts";
import { isIndexRow } from "../headers/index-row.ts";
import type { Cell } from "../open/workbook.ts";
import { monthOf } from "../values/months.ts";

/** A value merged down over several rows counts for each of them; the header's own merges do not reach below it. */
export function shownBelow(grid: Grid, header: Header, r: number, c: number): Cell | undefined {
  const entry = grid.shown(r, c);
  return entry && entry.r > header.bottom && entry.c === c ? entry.cell : undefined;
}

/** Whether each month stands once in its column, so that it holds for the rows below it until the next. */
export function eachOnce(grid: Grid, header: Header, end: number, c: number): boolean {
  const months = grid.rowNumbers
    .filter((r) => r > header.bottom && r < end && !isIndexRow(grid.row(r)))
    .map((r) => grid.at(r, c)?.cell)
    .flatMap((cell) => (cell && monthOf(cell)?.month) ?? []);
  return months.length > 1 && new Set(months).size === months.length;
}

/** The month of a row that has none of its own: merged down over it, or written once above rows of other chi bộ. */
export function monthBelow(
  grid: Grid,
  header: Header,
  r: number,
  c: number,
  once: boolean,
  unit: MappedColumn | undefined,
): Cell | undefined {
  const merged = shownBelow(grid, header, r, c);
  if (merged || !once || !unit || !grid.at(r, unit.c)) return merged;
  for (let above = r - 1; above > header.bottom; above--) {
    const cell = grid.at(above, c)?.cell;
    if (cell) return cell;
  }
  return undefined;
}

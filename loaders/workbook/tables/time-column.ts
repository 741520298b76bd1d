import type { Grid } from "../grid.ts";
import type { Header } from "../headers/fields/header.ts";
import { isIndexRow } from "../headers/rows/index-row.ts";
import type { Cell } from "../open/workbook.ts";

/** A value merged down over several rows counts for each of them; the header's own merges do not reach below it. */
export function shownBelow(grid: Grid, header: Header, r: number, c: number): Cell | undefined {
  const entry = grid.shown(r, c);
  return entry && entry.r > header.bottom && entry.c === c ? entry.cell : undefined;
}

/** What a column of times says of a row: the cell, and what it was read as. */
export type TimeOf<T> = (r: number) => { cell?: Cell; value?: T };

/**
 * A column of months or of parts of the year under a header, down to `end` (exclusive): the time of each row, written in it, merged down over it,
 * or, where each time stands once, written above it beside other chi bộ.
 */
export function timeColumn<T>(
  grid: Grid,
  header: Header,
  end: number,
  field: "month" | "part",
  read: (cell: Cell) => T | undefined,
): TimeOf<T> {
  const c = header.columns.find((x) => x.field === field)?.c;
  if (c === undefined) return () => ({});
  const unit = header.columns.find((x) => x.field === "unit");
  const said = grid.rowNumbers
    .filter((r) => r > header.bottom && r < end && !isIndexRow(grid.row(r)))
    .map((r) => grid.at(r, c)?.cell)
    .flatMap((cell) => (cell && read(cell)) ?? [])
    .map((value) => JSON.stringify(value));
  const once = said.length > 1 && new Set(said).size === said.length;
  const cellOf = (r: number): Cell | undefined => {
    const merged = shownBelow(grid, header, r, c);
    if (merged || !once || !unit || !grid.at(r, unit.c)) return merged;
    for (let above = r - 1; above > header.bottom; above--) {
      const cell = grid.at(above, c)?.cell;
      if (cell) return cell;
    }
    return undefined;
  };
  return (r) => {
    const cell = grid.at(r, c)?.cell ?? cellOf(r);
    const value = cell && read(cell);
    return { ...(cell ? { cell } : {}), ...(value === undefined ? {} : { value }) };
  };
}

import { address, type Entry, type Grid } from "../grid.ts";
import { isIndexRow } from "../headers/index-row.ts";
import { isFigure } from "../values/marks.ts";
import { isAverageLabel, isClosing } from "../words/row-label.ts";
import type { Region } from "./criteria-blocks.ts";
import type { ReadTable } from "./read-table.ts";

/** Fewer figures than this in a row are a note or a page number. */
const FEW = 3;

const saysAverage = (row: Entry[]): boolean =>
  row.slice(0, 2).some(({ cell }) => cell.type === "text" && isAverageLabel(cell.value as string));

/** The first cell below the header of each table of which no row was read, though something stands there: no more than words, say. */
export function unreadBelow(grid: Grid, readOf: Map<Region, ReadTable>): string[] {
  return [...readOf].flatMap(([{ header }, { rows }]) => {
    const r = grid.rowNumbers.find((n) => n > header.bottom && !isIndexRow(grid.row(n)));
    const row = rows.length === 0 && r !== undefined && r <= header.bottom + FEW ? grid.row(r) : [];
    const closes = row.some(({ cell }) => isClosing(String(cell.value)));
    return row.length >= FEW && !closes ? [address(row[0]!.cell)] : [];
  });
}

/** The first cell of each run of rows with figures that no table took in. */
export function unreadRows(grid: Grid, covered: Set<number>): string[] {
  const cells: string[] = [];
  let before = false;
  for (const r of grid.rowNumbers) {
    const row = grid.row(r);
    const lost =
      !covered.has(r) && row.filter((e) => isFigure(e.cell)).length >= FEW && !isIndexRow(row) && !saysAverage(row);
    if (lost && !before) cells.push(address(row[0]!.cell));
    before = lost;
  }
  return cells;
}

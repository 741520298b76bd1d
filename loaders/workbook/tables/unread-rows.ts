import { address, type Entry, type Grid } from "../grid.ts";
import { isIndexRow } from "../headers/index-row.ts";
import { isFigure } from "../values/marks.ts";
import { isAverageLabel } from "../words/row-label.ts";

/** Fewer figures than this in a row are a note or a page number. */
const FEW = 3;

const saysAverage = (row: Entry[]): boolean =>
  row.slice(0, 2).some(({ cell }) => cell.type === "text" && isAverageLabel(cell.value as string));

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

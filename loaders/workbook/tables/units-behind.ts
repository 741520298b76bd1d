import type { Entry, Grid } from "../grid.ts";
import { isFigure } from "../values/marks.ts";
import { parseNumber } from "../values/numbers.ts";

/**
 * A sheet of labels and values without what is counted where that stands in a cell of its own behind its figure (`Có mặt: | 13 | đồng chí`), as it may
 * stand in the same one; as it is where none does. What says more of a figure, as `%` or `đ/c vắng` do, stays.
 */
export function withoutUnitsBehind(grid: Grid): Grid {
  const units = grid.rowNumbers.flatMap((r) => unitIn(grid.row(r)) ?? []);
  return units.length === 0 ? grid : grid.exchanged(new Set(units), []);
}

/** The last cell of a row, behind a label and its figure. */
function unitIn(row: Entry[]): Entry | undefined {
  if (row.length < LEAST) return undefined;
  const [label, value, unit] = row.slice(-LEAST) as [Entry, Entry, Entry];
  const isOne = label.cell.type === "text" && !isFigure(label.cell) && isCount(value) && counts(unit);
  return isOne && value.c === unit.c - 1 ? unit : undefined;
}

const LEAST = 3;

const isCount = ({ cell }: Entry): boolean =>
  cell.type === "number" || (cell.type === "text" && parseNumber(cell.value as string) !== undefined);

/** `đồng chí`, `(lượt)`: what a number is read with as if it stood alone. */
const counts = ({ cell }: Entry): boolean =>
  cell.type === "text" && /^\(?\p{L}/u.test(cell.value as string) && parseNumber(`1 ${cell.value}`) === 1;

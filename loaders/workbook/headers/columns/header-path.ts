import type { Entry, Grid } from "../../grid.ts";
import type { Cell } from "../../open/workbook.ts";

/**
 * The first and the last column that a header of some rows spans, merged cells to their ends. The row below it counts for the first: where
 * criteria stand down, months begin left of the first criterion.
 */
export function columnsSpanned(grid: Grid, top: number, bottom: number): { first: number; last: number } {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (let r = top; r <= bottom + 1; r++) {
    for (const { c } of grid.row(r)) {
      first = Math.min(first, c);
      if (r > bottom) continue;
      const merge = grid.mergeAt(r, c);
      last = Math.max(last, merge?.left === c ? merge.right : c);
    }
  }
  return { first, last };
}

/** The different cells that stand over a column in a header's rows, from the top down: its groups, and its own text last. */
export function headerPath(grid: Grid, top: number, bottom: number, c: number): Cell[] {
  const path: Cell[] = [];
  for (let r = top; r <= bottom; r++) {
    const over = grid.shown(r, c) ?? (saysBelow(grid, r, bottom, c) ? groupLeftOf(grid, r, bottom, c) : undefined);
    if (!over || over.r < top || path.includes(over.cell)) continue;
    // Words that stand again below themselves, where cells were not merged, are no group.
    if (path.at(-1)?.value === over.cell.value) path.pop();
    path.push(over.cell);
  }
  return path;
}

/** A group that was not merged over its columns: its text stands over the first of them. */
function groupLeftOf(grid: Grid, r: number, bottom: number, c: number): Entry | undefined {
  for (let left = c - 1; left >= 0; left--) {
    const over = grid.shown(r, left);
    if (over) return grid.mergeAt(r, left) || !saysBelow(grid, r, bottom, left) ? undefined : over;
  }
  return undefined;
}

/** Whether a column has a text of its own in the header's rows below one. */
function saysBelow(grid: Grid, r: number, bottom: number, c: number): boolean {
  for (let below = r + 1; below <= bottom; below++) {
    const shown = grid.shown(below, c);
    if (shown && shown.r > r) return true;
  }
  return false;
}

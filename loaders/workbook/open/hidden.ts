import type { Merge, Sheet } from "./workbook.ts";

/** Rows or columns from one to another, 0-based, bounds included. */
type Run = [first: number, last: number];

/** The rows and columns that a sheet does not show: hidden, filtered out, folded away or without a size. */
export class Hidden {
  private readonly rows: Run[] = [];
  private readonly cols: Run[] = [];

  hideRows(first: number, count = 1): void {
    this.rows.push([first, first + count - 1]);
  }

  hideCols(first: number, count = 1): void {
    this.cols.push([first, first + count - 1]);
  }

  get nothing(): boolean {
    return this.rows.length === 0 && this.cols.length === 0;
  }

  /** Marks the cells of a sheet that stand in them; what is merged is seen as long as a part of its area is. */
  mark({ cells, merges }: Sheet): void {
    if (this.nothing) return;
    const rows = inOrder(this.rows);
    const cols = inOrder(this.cols);
    const areas = new Map(merges.map((merge) => [`${merge.top} ${merge.left}`, merge]));
    for (const cell of cells) {
      const { bottom, right }: Pick<Merge, "bottom" | "right"> = areas.get(`${cell.row} ${cell.col}`) ?? {
        bottom: cell.row,
        right: cell.col,
      };
      if (covers(rows, cell.row, bottom)) cell.hidden = "row";
      else if (covers(cols, cell.col, right)) cell.hidden = "col";
    }
  }
}

/** The same as runs that neither touch nor overlap, in their order. */
function inOrder(runs: Run[]): Run[] {
  const ordered: Run[] = [];
  for (const [first, last] of [...runs].sort(([a], [b]) => a - b)) {
    const before = ordered.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else ordered.push([first, last]);
  }
  return ordered;
}

/** Whether one of the runs, which are in order, holds all from `first` to `last`. */
function covers(runs: Run[], first: number, last: number): boolean {
  let from = 0;
  let to = runs.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (runs[middle]![1] < first) from = middle + 1;
    else to = middle;
  }
  const run = runs[from];
  return run !== undefined && run[0] <= first && last <= run[1];
}

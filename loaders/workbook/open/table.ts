import { textCell } from "./cells.ts";
import { Hidden } from "./hidden.ts";
import { LIMITS } from "./limits.ts";
import { type Cell, type Merge, type Sheet, WorkbookError } from "./workbook.ts";

/** Collects the cells of one sheet of a format that we read ourselves; `budget` is shared by the sheets of a workbook. */
export class Table {
  readonly cells: Cell[] = [];
  readonly merges: Merge[] = [];
  readonly hidden = new Hidden();

  constructor(private readonly budget: { cells: number }) {}

  /** @throws WorkbookError for a place or a number of cells beyond the limits. */
  add(cell: Cell | undefined): void {
    if (!cell) return;
    if (cell.row >= LIMITS.rows) throw new WorkbookError("too_large", `dòng số ${(cell.row + 1).toLocaleString("vi")}`);
    if (cell.col >= LIMITS.cols) throw new WorkbookError("too_large", `cột số ${(cell.col + 1).toLocaleString("vi")}`);
    this.reserve(1);
    this.budget.cells++;
    this.cells.push(cell);
  }

  /** @throws WorkbookError where so many more cells do not fit. */
  reserve(count: number): void {
    if (this.budget.cells + count > LIMITS.cells)
      throw new WorkbookError("too_large", `hơn ${LIMITS.cells.toLocaleString("vi")} ô`);
  }

  merge(top: number, left: number, rows: number, cols: number): void {
    if (rows * cols <= 1) return;
    const merge = {
      top,
      left,
      bottom: Math.min(top + rows, LIMITS.rows) - 1,
      right: Math.min(left + cols, LIMITS.cols) - 1,
    };
    if (this.merges.push(merge) > LIMITS.cells) throw new WorkbookError("too_large", "quá nhiều ô gộp");
  }

  sheet(name: string, hidden = false): Sheet {
    return { name, hidden, cells: this.cells, merges: this.merges };
  }
}

/**
 * A cell of a format that knows only text. A plain whole number is a number; whatever has signs in it (`1.234`, `91,2%`, `05/03`)
 * stays as typed, since only its reader knows what is meant.
 */
export function typedCell(row: number, col: number, text: string): Cell | undefined {
  const plain = text.trim();
  return /^(0|[1-9]\d{0,14})$/.test(plain)
    ? { row, col, type: "number", value: Number(plain) }
    : textCell(row, col, text);
}

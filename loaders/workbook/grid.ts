import { columnName, columnNumber } from "./open/column-letters.ts";
import type { Cell, Merge, Sheet } from "./open/workbook.ts";

/** A cell at its place in a grid. In a turned grid `r` and `c` differ from the cell's own row and column. */
export interface Entry {
  r: number;
  c: number;
  cell: Cell;
}

/** A row in which nothing stands: one for all, so that what is remembered of it is found again. */
const NOTHING: Entry[] = [];

/** Cells of a sheet by place, with merged areas resolved. Rows and columns are 0-based. */
export class Grid {
  readonly rows = new Map<number, Entry[]>();
  readonly rowNumbers: number[];
  /** Merged areas of more than one row. */
  readonly mergedDown: Merge[];
  private readonly places = new Map<number, Entry>();
  private readonly mergesByRow = new Map<number, Merge[]>();

  constructor(
    entries: Entry[],
    private readonly merges: Merge[],
  ) {
    for (const entry of entries) {
      this.places.set(entry.r * 32_768 + entry.c, entry);
      const row = this.rows.get(entry.r);
      if (row) row.push(entry);
      else this.rows.set(entry.r, [entry]);
    }
    for (const row of this.rows.values()) row.sort((a, b) => a.c - b.c);
    this.rowNumbers = [...this.rows.keys()].sort((a, b) => a - b);
    this.mergedDown = merges.filter((m) => m.bottom > m.top);
  }

  static of(sheet: Sheet): Grid {
    return new Grid(
      sheet.cells.map((cell) => ({ r: cell.row, c: cell.col, cell })),
      sheet.merges,
    );
  }

  /** Rows become columns, of some rows and of the columns to keep: for forms with their criteria down and the months across. */
  turned(from: number, to: number, keep: (entry: Entry) => boolean = () => true): Grid {
    const entries = [...this.places.values()].filter((e) => e.r >= from && e.r <= to && keep(e));
    return new Grid(
      entries.map((e) => ({ r: e.c, c: e.r, cell: e.cell })),
      this.merges
        .filter((m) => m.top >= from && m.bottom <= to)
        .map((m) => ({ top: m.left, left: m.top, bottom: m.right, right: m.bottom })),
    );
  }

  /** The same places, but only those to keep. */
  part(keep: (entry: Entry) => boolean): Grid {
    return new Grid([...this.places.values()].filter(keep), this.merges);
  }

  /** The same without some entries and with others beside them; merged areas stay unless others stand where they were. */
  exchanged(left: Set<Entry>, added: Entry[], stays: (merge: Merge) => boolean = () => true): Grid {
    return new Grid([...[...this.places.values()].filter((e) => !left.has(e)), ...added], this.merges.filter(stays));
  }

  at(r: number, c: number): Entry | undefined {
    return this.places.get(r * 32_768 + c);
  }

  row(r: number): Entry[] {
    return this.rows.get(r) ?? NOTHING;
  }

  /** The entry that a place shows: its own, or that of the merged area it lies in. */
  shown(r: number, c: number): Entry | undefined {
    const own = this.at(r, c);
    if (own) return own;
    const merge = this.mergeAt(r, c);
    return merge ? this.at(merge.top, merge.left) : undefined;
  }

  /** The column of the sheet whose cells stand in a column of the grid: another, where they were moved behind the rest. */
  columnShown(c: number): number {
    const r = this.rowNumbers.findLast((x) => this.at(x, c));
    return r === undefined ? c : this.at(r, c)!.cell.col;
  }

  mergeAt(r: number, c: number): Merge | undefined {
    return this.mergesIn(r).find((m) => c >= m.left && c <= m.right);
  }

  /** The merged areas that a row runs through; asked of each of its places, more than once. */
  private mergesIn(r: number): Merge[] {
    const known = this.mergesByRow.get(r);
    if (known) return known;
    const found = this.merges.filter((m) => r >= m.top && r <= m.bottom);
    this.mergesByRow.set(r, found);
    return found;
  }
}

/** A place where nothing stands, so that what is missing is told there. */
export const blankAt = (row: number, col: number): Cell => ({ row, col, type: "text", value: "" });

/** `A1` style address of a cell. */
export function address(cell: { row: number; col: number }): string {
  return columnName(cell.col) + (cell.row + 1);
}

/** The place (0-based) that an address such as `C12` names. */
export function placeOf(cell: string): { row: number; col: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return { row: Number(digits) - 1, col: columnNumber(letters) - 1 };
}

/** The smallest A1 range that holds all of some cells: `A10:M10`, or `A10` for one. */
export function rangeOf(cells: { row: number; col: number }[]): string {
  const rows = cells.map((cell) => cell.row);
  const cols = cells.map((cell) => cell.col);
  const from = address({ row: Math.min(...rows), col: Math.min(...cols) });
  const to = address({ row: Math.max(...rows), col: Math.max(...cols) });
  return from === to ? from : `${from}:${to}`;
}

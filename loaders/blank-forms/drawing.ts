import type { Cell, CellStyle, CellValue, MergeRange } from "hucre";

/** A sheet as it is drawn, cell by cell. Rows and columns are 0-based. */
export class Drawing {
  readonly cells = new Map<string, Partial<Cell>>();
  readonly merges: MergeRange[] = [];
  /** Heights of rows in points. */
  readonly heights = new Map<number, { height: number }>();

  /** @param last The last of its columns. */
  constructor(readonly last: number) {}

  put(row: number, col: number, value: CellValue, style: CellStyle, formula?: string): void {
    this.cells.set(`${row},${col}`, formula ? { value, style, formula, formulaResult: value } : { value, style });
  }

  /** Puts a value into some cells of a row that are merged. */
  merge(row: number, from: number, to: number, value: CellValue, style: CellStyle): void {
    this.put(row, from, value, style);
    this.merges.push({ startRow: row, startCol: from, endRow: row, endCol: to });
  }

  /** Puts a text over the whole width, each of its cells in the style. */
  across(row: number, value: string, style: CellStyle): void {
    for (let col = 0; col <= this.last; col++) this.put(row, col, null, style);
    this.merge(row, 0, this.last, value, style);
  }

  /** Sets the height of a row in points. */
  rise(row: number, height: number): void {
    this.heights.set(row, { height });
  }
}

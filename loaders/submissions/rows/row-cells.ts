import type { Form } from "../../forms/form.ts";
import { address } from "../../workbook/grid.ts";
import type { Cell } from "../../workbook/open/workbook.ts";
import type { ReadColumn, ReadTable } from "../../workbook/tables/read-table.ts";
import type { RawRow } from "../../workbook/tables/records.ts";
import { isMark } from "../../workbook/values/marks.ts";
import { figureIn, readNumber } from "../../workbook/values/numbers.ts";
import { saysAwaited, saysNotHeld } from "../../workbook/words/not-held.ts";
import { leavesNone } from "./leaves-none.ts";

/** What stands in one row of a table, by field, and where a field's cell is. */
export class RowCells {
  constructor(
    protected readonly form: Form,
    protected readonly table: ReadTable,
    protected readonly raw: RawRow,
  ) {}

  /** Where months stand side by side, those of the row's month alone. */
  has(field: string): boolean {
    const month = this.raw.month?.month;
    return this.table.columns.some(
      (column) => column.field === field && (!column.month || !month || column.month === month),
    );
  }

  unsure(field: string): boolean {
    const { unclear } = this.table;
    if (this.has(field) || unclear.length === 0) return false;
    return unclear.some(({ candidates }) => candidates.includes(field)) || !leavesNone(this.form, this.table, field);
  }

  passedOver(field: string): boolean {
    return this.table.ignored.some(({ candidates }) => candidates.includes(field));
  }

  filled(field: string): boolean {
    return this.shown(field) !== "";
  }

  dashed(field: string): boolean {
    return String(this.cell(field)?.value ?? "").trim() !== "" && !this.filled(field);
  }

  filledBut0(field: string): boolean {
    const reading = readNumber(this.cell(field), false);
    return this.filled(field) && !("value" in reading && reading.value === 0);
  }

  holdsFigure(field: string): boolean {
    const cell = this.cell(field);
    if (cell?.type !== "text") return this.filledBut0(field);
    const text = cell.value as string;
    return this.filledBut0(field) && /\d/.test(text) && !saysNotHeld(text);
  }

  awaited(field: string): boolean {
    const cell = this.cell(field);
    return cell?.type === "text" && saysAwaited(cell.value as string);
  }

  emptyBut(fields: string[]): boolean {
    return !Object.keys(this.raw.cells).some(
      (field) => !fields.includes(field) && field !== "note" && this.filled(field),
    );
  }

  leftBlank(): boolean {
    const figures = ({ cells }: RawRow) => Object.entries(cells).filter(([field]) => field !== "note");
    return (
      figures(this.raw).length === 0 &&
      this.table.rows.some((row) => row.kind === "data" && figures(row).some(([, cell]) => figureIn(cell) === 0))
    );
  }

  /** The figures of a column, in all rows of the table. */
  protected all(field: string): number[] {
    return this.table.rows.map(({ cells }) => figureIn(cells[field]));
  }

  protected cell(field: string): Cell | undefined {
    return this.raw.cells[field];
  }

  /** Text of a cell on one line; blank where only a dash or a stroke stands in it. */
  protected shown(field: string): string {
    const cell = this.cell(field);
    if (!cell) return "";
    const text = String(cell.value).replace(/\s+/g, " ").trim();
    return /^[-–—_./\\…]*$/.test(text) ? "" : text;
  }

  /** Of four columns, one a level, those that are marked. */
  protected marked(prefix: string, levels: string[]): string[] {
    return levels.filter((level) => {
      const cell = this.cell(prefix + level);
      return cell && (isMark(cell) || cell.value === true || cell.value === 1 || cell.value === "1");
    });
  }

  protected label(field: string): string {
    return this.form.columns[field]?.label ?? field;
  }

  /** The column of a field, where several months stand side by side that of the row's. */
  protected columnOf(field: string): ReadColumn | undefined {
    const columns = this.table.columns.filter((column) => column.field === field);
    return columns.find((x) => x.month === this.raw.month?.month) ?? columns[0];
  }

  /** Where a field's cell stands, or would stand were it not blank. */
  place(field: string): string {
    const cell = this.cell(field);
    if (cell) return address(cell);
    const column = this.columnOf(field);
    const own = Object.values(this.raw.cells)[0] ?? this.raw.unit;
    if (!column || !own) return this.raw.range.split(":")[0]!;
    return address(this.table.turned ? { row: column.row, col: own.col } : { row: this.raw.row - 1, col: column.col });
  }
}

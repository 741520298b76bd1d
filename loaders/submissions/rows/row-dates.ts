import type { Form } from "../../forms/form.ts";
import { periodWords } from "../../terms/period.ts";
import type { Cell } from "../../workbook/open/workbook.ts";
import type { ReadTable } from "../../workbook/tables/read-table.ts";
import type { RawRow } from "../../workbook/tables/records.ts";
import { monthFirst, readDate } from "../../workbook/values/dates.ts";
import { isMonth, monthLabel } from "../../workbook/values/months.ts";
import type { Say } from "../context.ts";
import { RowFindings } from "./row-findings.ts";

/** The days and months of one row, held against those it may speak of. */
export class RowDates extends RowFindings {
  constructor(
    form: Form,
    table: ReadTable,
    raw: RawRow,
    /** Months (`YYYY-MM`) the row may speak of. */
    protected readonly months: string[],
    report: Say,
  ) {
    super(form, table, raw, report);
  }

  date(field: string): string | undefined {
    const cell = this.cell(field);
    const date = readDate(cell, this.months);
    if (date === "blank") return undefined;
    if (date === undefined || this.doubtsDay(field)) {
      this.warn("date_unreadable", field, {});
      return undefined;
    }
    if (this.months.includes(date.slice(0, 7))) return date;
    const [first, last] = [this.months[0]!, this.months.at(-1)!];
    const expected = first === last ? periodWords(first) : `${periodWords(first)} – ${periodWords(last)}`;
    this.warn("date_out_of_period", field, { expected });
    return undefined;
  }

  within(field: string): void {
    const cell = this.cell(field);
    const said = cell && cell.type !== "date" ? monthLabel(cell.value, true) : undefined;
    if (said && !this.months.some((x) => isMonth(x, said)))
      this.fail("month_out_of_period", field, { expected: this.months.map(periodWords).join(", ") });
  }

  /** `05/06/2023` in a column in which `04/25/2023` stands, too. */
  private doubtsDay(field: string): boolean {
    const order = (cell: Cell | undefined) => (cell?.type === "text" ? monthFirst(cell.value as string) : undefined);
    return order(this.cell(field)) === "maybe" && this.table.rows.some(({ cells }) => order(cells[field]) === "surely");
  }
}

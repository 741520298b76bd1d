import type { Finding } from "../../checks/check.ts";
import type { Form } from "../../forms/form.ts";
import { address } from "../../workbook/grid.ts";
import type { Cell } from "../../workbook/open/workbook.ts";
import type { ReadTable } from "../../workbook/tables/read-table.ts";
import type { RawRow } from "../../workbook/tables/records.ts";
import { isFigure } from "../../workbook/values/marks.ts";
import { shownIn } from "../../workbook/values/shown.ts";
import { isRegularMeeting, saysMerelyYes } from "../../workbook/words/mere-yes.ts";
import { doubtsInBrackets } from "../../workbook/words/remarks.ts";
import { withoutNames } from "../../workbook/words/without-names.ts";
import type { Say } from "../context.ts";
import { RowCells } from "./row-cells.ts";

/** A name that stands in quotation marks as a whole. */
const QUOTED = /^["“„«]\s*([^"“”„«»]+?)\s*["”“»]$/u;

/** What is found wrong in one row, reported at its cells. */
export class RowFindings extends RowCells {
  /** Codes of the errors found; a row with any is set aside. */
  readonly codes: string[] = [];
  /** The field that was asked about at each cell, and what stood there. */
  private readonly asked = new Map<string, string>();

  constructor(
    form: Form,
    table: ReadTable,
    raw: RawRow,
    private readonly report: Say,
  ) {
    super(form, table, raw);
  }

  get failed(): boolean {
    return this.codes.length > 0;
  }

  text(field: string): string | undefined {
    return this.shown(field) || undefined;
  }

  named(field: string, code: string): string | undefined {
    const cell = this.cell(field);
    const text = this.text(field);
    if (text && isRegularMeeting(text)) this.fail("topic_regular", field, {});
    if (text !== undefined && cell && !isFigure(cell) && !saysMerelyYes(text)) {
      if (doubtsInBrackets(text)) this.warn("remark_doubts", field, {});
      return QUOTED.exec(text)?.[1] ?? text;
    }
    if (!this.failed) this.warn(code, field, {});
    return undefined;
  }

  missing(field: string): void {
    this.fail("missing_value", field, {});
  }

  fail(code: string, field: string, finding: Finding): void {
    this.codes.push(code);
    this.warn(code, field, finding);
  }

  /** As `fail`, at a cell of the row that is no field of its own. */
  failAt(code: string, cell: Cell): void {
    this.codes.push(code);
    this.report(code, address(cell), { found: withoutNames(shownIn(cell)) });
  }

  warn(code: string, field: string, finding: Finding): void {
    const found = withoutNames(shownIn(this.cell(field)));
    // What stands in one cell for several fields and is not understood is asked about once.
    const cell = `${this.place(field)} ${found}`;
    const before = this.asked.get(cell) ?? field;
    this.asked.set(cell, before);
    if (before === field) this.report(code, this.place(field), { found, field: this.label(field), ...finding });
  }

  /** As `warn`, of all that stands in a column: said once, at its header. */
  warnOfColumn(code: string, field: string): void {
    const column = this.columnOf(field);
    this.report(code, column ? address(column) : this.place(field), { field: this.label(field) });
  }
}

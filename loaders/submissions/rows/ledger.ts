import type { Form } from "../../forms/form.ts";
import { address } from "../../workbook/grid.ts";
import type { RawRow } from "../../workbook/tables/records.ts";
import type { Report, Say } from "../context.ts";
import { setAside } from "../set-aside.ts";
import type { Fact, Submission } from "../submission.ts";

/** What becomes of one table: the facts of its submission, its rows set aside, and what is told of it. */
export class Ledger {
  /** The rows that count. */
  readonly counted: RawRow[] = [];

  constructor(
    readonly submission: Submission,
    readonly form: Form,
    readonly sheet: string,
    readonly report: Report,
  ) {}

  /** Tells of something at a cell of the table's sheet. */
  readonly say: Say = (code, cell, finding) => this.report(this.sheet, cell, code, finding);

  reject(row: RawRow, codes: string[], chiBoId = ""): void {
    setAside(this.submission, this.sheet, row, chiBoId, codes);
  }

  /** A row as a fact, checked once more as it is published. @throws ZodError where a form's own reading breaks its declaration */
  accept(row: RawRow, unit: Fact["unit"], values: Fact["values"]): void {
    const { form, sheet, submission } = this;
    const told = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
    submission.facts.push({
      form: form.id,
      values: form.row.parse(told) as Fact["values"],
      file: submission.file,
      sheet,
      row: row.row,
      cells: row.range,
      at: placesOf(form, row),
      unit,
    });
    this.counted.push(row);
  }
}

const placesOf = (form: Form, row: RawRow): Fact["at"] =>
  Object.entries(row.cells)
    .filter(([field]) => form.columns[field]?.content === "count")
    .map(([field, cell]) => `${field} ${address(cell)}`)
    .join(" ");

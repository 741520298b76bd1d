import type { Form } from "../../forms/form.ts";
import type { Tccsd } from "../../registry/registry.ts";
import { monthsOf } from "../../terms/period.ts";
import type { ReadTable } from "../../workbook/tables/read-table.ts";
import type { RawRow } from "../../workbook/tables/records.ts";
import type { Context, Report } from "../context.ts";
import type { Source } from "../identify.ts";
import type { Submission } from "../submission.ts";
import { Ledger } from "./ledger.ts";
import { RowReader } from "./row.ts";
import { UnitRows } from "./unit-rows.ts";

/** Reads the rows of a table into facts of its submission; a row with an error is set aside. @returns the rows that count */
export function readRows(
  context: Context,
  submission: Submission,
  form: Form,
  sheet: string,
  table: ReadTable,
  tccsd: Tccsd,
  sources: Source[],
  report: Report,
): RawRow[] {
  const ledger = new Ledger(submission, form, sheet, report);
  const rows = table.rows.filter((row) => row.kind === "data");
  if (form.columns.unit) new UnitRows(context, form, sheet, table, tccsd, ledger).read(rows, sources);
  else for (const row of rows) readWhole(row, form, table, tccsd, ledger);
  return ledger.counted;
}

/** A row that reports of the whole TCCSĐ. */
function readWhole(row: RawRow, form: Form, table: ReadTable, tccsd: Tccsd, ledger: Ledger): void {
  const { period } = ledger.submission;
  const reader = new RowReader(form, table, row, monthsOf(period), ledger.say);
  const values = form.interpret(reader);
  if (reader.failed) ledger.reject(row, "", reader.codes);
  else if (values)
    ledger.accept(row, { name: tccsd.name, cell: row.range }, { tccsd_id: tccsd.id, half: period, ...values });
}

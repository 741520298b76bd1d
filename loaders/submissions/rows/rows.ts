import type { Tccsd } from "../../registry/registry.ts";
import { monthsOf } from "../../terms/period.ts";
import type { ReadTable } from "../../workbook/tables/read-table.ts";
import type { RawRow } from "../../workbook/tables/records.ts";
import type { Context } from "../context.ts";
import type { Source } from "../identify.ts";
import type { Ledger } from "./ledger.ts";
import { RowReader } from "./row.ts";
import { UnitRows } from "./unit-rows.ts";

/** Reads the rows of a table into facts of its submission; a row with an error is set aside. */
export function readRows(context: Context, table: ReadTable, tccsd: Tccsd, sources: Source[], ledger: Ledger): void {
  const rows = table.rows.filter((row) => row.kind === "data");
  if (ledger.form.columns.unit) new UnitRows(context, table, tccsd, ledger).read(rows, sources);
  else for (const row of rows) readWhole(row, table, tccsd, ledger);
}

/** A row that reports of the whole TCCSĐ. */
function readWhole(row: RawRow, table: ReadTable, tccsd: Tccsd, ledger: Ledger): void {
  const { form, submission, say } = ledger;
  const { period } = submission;
  const reader = new RowReader(form, table, row, monthsOf(period), say);
  const values = form.interpret(reader);
  if (reader.failed) ledger.reject(row, reader.codes);
  else if (values)
    ledger.accept(row, { name: tccsd.name, cell: row.range }, { tccsd_id: tccsd.id, half: period, ...values });
}

import type { Form } from "../forms/form.ts";
import { readNumber } from "../workbook/numbers.ts";
import type { ReadTable } from "../workbook/read.ts";
import type { RawRow } from "../workbook/sections.ts";

/** Rows of which at least so many must come out, of all that have figures. */
const SHARE = 0.8;

const known = new WeakMap<ReadTable, boolean>();

/**
 * Whether a table's figures come out without what its unclear columns hold: in nearly all rows the parts of a sum (present, absent) make up
 * the whole it is taken from (all members), so that nothing is left to be taken away (exempt) in a column that was not understood.
 */
export function addsUp(form: Form, table: ReadTable): boolean {
  const before = known.get(table);
  if (before !== undefined) return before;
  const result = Object.values(form.columns).some(({ sumOf, parts }) => {
    const [whole] = sumOf ?? [];
    const own = (parts ?? []).filter((field) => table.columns.some((column) => column.field === field));
    if (!whole || own.length < 2) return false;
    const rows = table.rows.filter((row) => row.kind === "data" && value(row, whole) > 0 && value(row, own[0]!) > 0);
    const out = rows.filter((row) => own.reduce((sum, field) => sum + value(row, field), 0) === value(row, whole));
    return rows.length > 0 && out.length >= rows.length * SHARE;
  });
  known.set(table, result);
  return result;
}

function value(row: RawRow, field: string): number {
  const reading = readNumber(row.cells[field], false);
  return "value" in reading ? reading.value : 0;
}

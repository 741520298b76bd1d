import type { Form } from "../../forms/form.ts";
import { comesOut, type Figures, isSum, sumsOf } from "../../workbook/headers/sums/sums.ts";
import type { ReadTable } from "../../workbook/tables/read-table.ts";
import type { RawRow } from "../../workbook/tables/records.ts";
import { figureIn } from "../../workbook/values/numbers.ts";
import { memoApart, memoOf } from "../../workbook/words/memo.ts";

/**
 * Whether a table's figures leave nothing for a field that no column of it carries: in nearly all rows the others of a sum (present and
 * absent, of all members) come out without it, so that it (exempt) stands in no column that was not understood.
 */
export const leavesNone = (form: Form, table: ReadTable, field: string): boolean => complete(table, form)(field);

/** Asked of a table for each of its rows. */
const complete = memoOf((table: ReadTable, form: Form) => {
  const figures =
    (row: RawRow): Figures =>
    (x) =>
      figureIn(row.cells[x]);
  const rows = table.rows.filter((row) => row.kind === "data").map(figures);
  const carried = new Set(table.columns.map((column) => column.field));
  return memoApart((field: string): boolean =>
    sumsOf(form)
      .filter((sum) => sum.some(([x]) => x === field))
      .map((sum) => sum.filter(([x]) => x !== field && carried.has(x)))
      .some((terms) => isSum(terms) && comesOut(terms, rows).length > 0),
  );
});

import type { Form } from "../forms/form.ts";
import { address } from "../workbook/grid.ts";
import type { ReadTable } from "../workbook/tables/read-table.ts";
import type { RawRow } from "../workbook/tables/records.ts";
import { readNumber } from "../workbook/values/numbers.ts";
import { saysNotHeld } from "../workbook/words/not-held.ts";
import type { Report } from "./context.ts";

/**
 * Holds each total row against the sum of the rows it may add up: all rows of the table, only those where something was held, those of the chi bộ right above, or those above
 * or below it from any heading or other total on. A column with a value that is no number is not summed.
 */
export function checkTotals(form: Form, sheet: string, table: ReadTable, report: Report): void {
  const counted = Object.entries(form.columns).filter(([, column]) => column.content === "count");
  table.rows.forEach((row, i) => {
    if (row.kind !== "total") return;
    // A total that names no month may add up all of them, or one.
    const own = (rows: RawRow[]) => rows.filter((r) => !row.month || r === row || r.month?.month === row.month.month);
    const data = own(table.rows).filter((r) => r.kind === "data");
    const held = data.filter((r) => form.required[0]!.some((field) => r.cells[field]));
    const above = blocks(own(table.rows.slice(0, i + 1)).reverse());
    const below = blocks(own(table.rows.slice(i)));
    const months = row.month ? [] : [...new Set(data.map((r) => r.month?.month))];
    const ofMonth = months.map((month) => data.filter((r) => r.month?.month === month));
    const unit = table.rows[i - 1]?.unit?.value;
    const ofUnit = unit === undefined ? [] : data.filter((r) => r.row < row.row && r.unit?.value === unit);
    const candidates = [data, held, ...above, ...below, ...ofMonth, ofUnit];
    for (const [field, column] of counted) {
      const cell = row.cells[field];
      const stated = readNumber(cell, false);
      const negative = "fault" in stated && stated.fault === "negative";
      if (!cell || !("value" in stated || negative)) continue;
      const sums = candidates.map((rows) => sum(rows, field));
      if (sums[0] === undefined || ("value" in stated && sums.includes(stated.value))) continue;
      report(sheet, address(cell), "total_mismatch", {
        field: column.label,
        found: String(cell.value),
        expected: String(sums[0]),
      });
    }
  });
}

/** Data rows from the first row on, up to each place where a section or another total begins. */
function blocks(rows: RawRow[]): RawRow[][] {
  const ends = rows.flatMap((row, i) => {
    const next = rows[i + 1];
    return i > 0 && next?.kind === row.kind && next.headings.at(-1)?.row === row.headings.at(-1)?.row ? [] : [i + 1];
  });
  return ends.map((end) => rows.slice(0, end).filter((r) => r.kind === "data")).filter((block) => block.length > 0);
}

/** The sum of a column over rows; none where one of them holds no number. */
export function sum(rows: RawRow[], field: string): number | undefined {
  let total = 0;
  for (const row of rows) {
    const cell = row.cells[field];
    // Said in the place of a figure: a chi bộ that held nothing adds nothing.
    if (cell?.type === "text" && saysNotHeld(cell.value as string)) continue;
    const reading = readNumber(row.cells[field], false);
    if ("fault" in reading) return undefined;
    if ("value" in reading) total += reading.value;
  }
  return total;
}

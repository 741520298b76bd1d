import type { Form } from "../forms/form.ts";
import { address } from "../workbook/grid.ts";
import { readNumber } from "../workbook/numbers.ts";
import type { ReadTable } from "../workbook/read.ts";
import type { RawRow } from "../workbook/sections.ts";
import type { Report } from "./context.ts";

/**
 * Holds each total row against the sum of the rows it may add up: all rows of the table, only those where something was held, those since
 * or up to another total, or those under one of its headings. A column with a value that is no number is not summed.
 */
export function checkTotals(form: Form, sheet: string, table: ReadTable, report: Report): void {
  const counted = Object.entries(form.columns).filter(([, column]) => column.content === "count");
  table.rows.forEach((row, i) => {
    if (row.kind !== "total") return;
    const own = (rows: RawRow[]) => rows.filter((r) => r.month?.month === row.month?.month);
    const data = own(table.rows).filter((r) => r.kind === "data");
    const [before, after] = [own(table.rows.slice(0, i)), own(table.rows.slice(i + 1))];
    const held = data.filter((r) => form.required[0]!.some((field) => r.cells[field]));
    const since = before.slice(before.findLastIndex((r) => r.kind === "total") + 1);
    const next = after.findIndex((r) => r.kind === "total");
    const upTo = next < 0 ? after : after.slice(0, next);
    const under = row.headings.flatMap((heading) => {
      const below = data.filter((r) => r.headings.some((h) => h.row === heading.row));
      return [below, below.filter((r) => before.includes(r)), below.filter((r) => upTo.includes(r))];
    });
    const heading = row.headings.at(-1)?.row;
    const section = since.filter((r) => r.headings.at(-1)?.row === heading);
    const candidates = [data, held, since, section, upTo, ...under];
    for (const [field, column] of counted) {
      const cell = row.cells[field];
      const stated = readNumber(cell, false);
      if (!cell || !("value" in stated)) continue;
      const sums = candidates.map((rows) => sum(rows, field));
      if (sums[0] === undefined || sums.includes(stated.value)) continue;
      report(sheet, address(cell), "total_mismatch", {
        field: column.label,
        found: String(cell.value),
        expected: String(sums[0]),
      });
    }
  });
}

function sum(rows: RawRow[], field: string): number | undefined {
  let total = 0;
  for (const row of rows) {
    const reading = readNumber(row.cells[field], false);
    if ("fault" in reading) return undefined;
    if ("value" in reading) total += reading.value;
  }
  return total;
}

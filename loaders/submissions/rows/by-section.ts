import type { Form } from "../../forms/form.ts";
import type { ReadSheet } from "../../workbook/read.ts";
import type { ReadTable } from "../../workbook/tables/read-table.ts";
import type { Heading, RawRow } from "../../workbook/tables/records.ts";
import { partLabel } from "../../workbook/values/parts-of-year.ts";
import { findPeriods } from "../../workbook/values/periods.ts";
import { splitOff } from "./split-table.ts";
import { asListed, isSum, wrongTotals } from "./totals.ts";

/**
 * A table whose sections name the quarters (or halves) that its rows report, while no title, sheet or file name does, as one table a section, each
 * with its sheet as it speaks of it. The table as it is where some row stands under none, or the form reports years.
 */
export function bySection(file: string, sheet: ReadSheet, table: ReadTable, form: Form) {
  const names = (text: string) =>
    findPeriods(text).some(({ kind, index }) => kind === form.period && index !== undefined);
  const filled = table.rows.filter((row) => row.kind === "data" && Object.keys(row.cells).length > 0);
  // The first section may stand above the header, which stands again under the next.
  const first = table.above.findLast(({ text }) => names(text) && partLabel(text));
  const over = (row: RawRow) => row.headings.findLast(({ text }) => names(text)) ?? first;
  const sections = [...new Set(filled.map(over))];
  const [section, ...more] = sections;
  const titles = [...sheet.titles, ...table.above].filter((x) => more.length === 0 || x !== first);
  const texts = [file, sheet.name, ...titles.map(({ text }) => text)];
  if (!section || more.includes(undefined) || texts.some(names)) return [{ sheet, table }];
  const last = table.rows.at(-1)!;
  const ofSeveral = sumsAll(last, table) ? wrongTotals(form, table.rows.map(asListed)) : [];
  const under = (own: Heading) =>
    table.rows
      .filter((row) => over(row) === own && !sumsAll(row, table))
      .map((row) => ({ ...row, headings: row.headings.filter((x) => x === own || !names(x.text)) }));
  return (sections as Heading[]).map((own, i) => ({
    sheet: { ...sheet, titles: sheet.titles.filter((x) => x !== first) },
    table: splitOff(table, { above: [...table.above.filter((x) => x !== first), own], rows: under(own) }, i, ofSeveral),
  }));
}

/** The last total is of all sections where none of them has one, or the last has one above it. */
function sumsAll(row: RawRow, { rows }: ReadTable): boolean {
  const totals = rows.filter(isSum);
  return row === rows.at(-1) && isSum(row) && (totals.length === 1 || isSum(rows.at(-2)!));
}

import type { Form } from "../../forms/form.ts";
import { missingFrom } from "../../workbook/headers/fields/header.ts";
import type { ReadTable } from "../../workbook/tables/read-table.ts";
import type { RawRow } from "../../workbook/tables/records.ts";
import { saysCompared } from "../../workbook/words/compared.ts";
import { fold } from "../../workbook/words/text.ts";
import { identifyMonthOfTable, type Source } from "../identify.ts";
import { monthOfHeadings } from "../rows/month-of-row.ts";

/** What speaks of more months than the one that is named. */
const SO_FAR = /\b(luy ke|cong don|den|het|cac thang|tu thang|dau nam)\b/;

/**
 * A table that counts how often members should have come and did (`Lượt phải dự`, `Lượt dự`), of one month each: in that they are the members themselves,
 * who meet once in it. What goes on to a month, or is of no month, is left as what several come to.
 */
export function withTimesOfMonth(form: Form, table: ReadTable, sources: Source[]): ReadTable {
  const times = new Map(
    Object.entries(form.columns).flatMap(([field, { overMonths }]) => (overMonths ? [[field, overMonths]] : [])),
  );
  const told = (field: string) => table.columns.some((x) => x.field === field);
  const found = [...times].filter(([field]) => told(field));
  if (found.length === 0 || found.some(([, of]) => told(of)) || told("present_of_due")) return table;
  const [titles, sheet] = sources as [Source, Source];
  const above = { ...titles, texts: table.above.map(({ text }) => text) };
  // A sheet may be called after what stands beside the month in it.
  const named = table.ignored.some(({ text }) => saysCompared(text)) ? [titles, above] : [titles, above, sheet];
  if (named.some(({ texts }) => texts.some((text) => SO_FAR.test(fold(text))))) return table;
  const ofTable = "value" in identifyMonthOfTable(above, sources);
  const isOfMonth = (row: RawRow) => row.month !== undefined || monthOfHeadings(row) !== undefined || ofTable;
  if (!table.rows.every((row) => row.kind !== "data" || isOfMonth(row))) return table;
  const ofMembers = (field: string) => times.get(field) ?? field;
  const columns = table.columns.map((x) => ({ ...x, field: ofMembers(x.field) }));
  const rows = table.rows.map((row) => ({
    ...row,
    cells: Object.fromEntries(Object.entries(row.cells).map(([field, cell]) => [ofMembers(field), cell])),
  }));
  return { ...table, columns, rows, missing: missingFrom(form, columns) };
}

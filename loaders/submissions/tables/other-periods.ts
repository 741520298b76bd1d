import type { Form } from "../../forms/form.ts";
import { monthsOf } from "../../terms/period.ts";
import { missingFrom } from "../../workbook/headers/fields/header.ts";
import { isOfNamedYear } from "../../workbook/headers/settled/of-year.ts";
import type { ReadColumn, ReadTable } from "../../workbook/tables/read-table.ts";
import type { RawRow } from "../../workbook/tables/records.ts";
import type { PeriodMention } from "../../workbook/values/periods.ts";

/**
 * The columns of a table whose headers name another period than the report's: last year's figures, those of one of its quarters, or a level of the year
 * among those of meetings.
 */
export const ofOtherPeriods = (table: ReadTable, period: string): ReadColumn[] =>
  table.columns.filter(({ field, names, month }) => {
    if (!names || names.periods.length === 0) return false;
    const isElse = names.periods.every((mention) => isOther(mention, period) && !isAround(mention, month, period));
    return isElse || (period.length > YEAR && isOfNamedYear(field, names.text) && isOwn(names.text, table));
  });
const YEAR = "2023".length;

/** Whether a text stands over what is judged alone: over other columns too, it is of the whole table. */
const isOwn = (text: string, { columns }: ReadTable): boolean =>
  columns.every(({ field, names }) => names?.text !== text || isOfNamedYear(field, text));

/** Whether what stands over a month of the report is the quarter or half that it lies in: `Quý I` over `T1 | T2 | T3` of a year. */
function isAround({ kind, index, year }: PeriodMention, month: number | undefined, period: string): boolean {
  const own = period.slice(0, 4);
  if (month === undefined || index === undefined || kind === "month" || (year ?? Number(own)) !== Number(own))
    return false;
  const inIt = (of: string) => monthsOf(of).includes(`${own}-${String(month).padStart(2, "0")}`);
  return inIt(`${own}-${kind === "quarter" ? "Q" : "H"}${index}`) && inIt(period);
}

/** The table without some of its columns, as if they were not there. */
export function withoutColumns(form: Form, table: ReadTable, columns: ReadColumn[]): ReadTable {
  const left = table.columns.filter((column) => !columns.includes(column));
  const gone = new Set(columns.map((x) => x.part?.index));
  const rows = table.rows.flatMap((row): RawRow[] => {
    if (row.part && gone.has(row.part.index)) return [];
    const kept = Object.entries(row.cells).filter(
      ([field, cell]) =>
        !columns.some((x) => x.field === field && (table.turned ? x.row === cell.row : x.col === cell.col)),
    );
    return [{ ...row, cells: Object.fromEntries(kept) }];
  });
  return { ...table, columns: left, rows, missing: missingFrom(form, left) };
}

/** Whether what a header names is not the report's period, nor a month of it. */
export function isOther({ kind, index, year }: PeriodMention, period: string): boolean {
  const own = period.slice(0, 4);
  if (year !== undefined && year !== Number(own)) return true;
  if (index === undefined) return false;
  if (kind === "month") return !monthsOf(period).includes(`${own}-${String(index).padStart(2, "0")}`);
  return period !== `${own}-${kind === "quarter" ? "Q" : "H"}${index}`;
}

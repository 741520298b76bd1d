import type { Form } from "../forms/form.ts";
import { missingFrom } from "../workbook/headers.ts";
import type { PeriodMention } from "../workbook/periods.ts";
import type { ReadColumn, ReadTable } from "../workbook/read.ts";
import type { RawRow } from "../workbook/records.ts";
import { fold } from "../workbook/text.ts";
import { monthsOf } from "./identify.ts";

/** The columns of a table whose headers name another period than the report's: last year's figures, or those of one of its quarters. */
export const ofOtherPeriods = (table: ReadTable, period: string): ReadColumn[] =>
  table.columns.filter(({ names }) => names?.periods.every((mention) => isOther(mention, names.text, period)));

/** The table without some of its columns, as if they were not there. */
export function withoutColumns(form: Form, table: ReadTable, columns: ReadColumn[]): ReadTable {
  const left = table.columns.filter((column) => !columns.includes(column));
  const rows = table.rows.map((row): RawRow => {
    const kept = Object.entries(row.cells).filter(
      ([field, cell]) =>
        !columns.some((x) => x.field === field && (table.turned ? x.row === cell.row : x.col === cell.col)),
    );
    return { ...row, cells: Object.fromEntries(kept) };
  });
  return { ...table, columns: left, rows, missing: missingFrom(form, left) };
}

/** Whether it is not the report's period; what stands at a time within it (`đến cuối quý II`) is. */
function isOther(mention: PeriodMention, text: string, period: string): boolean {
  if (mention.year !== undefined && mention.year !== Number(period.slice(0, 4))) return true;
  if (mention.index === undefined || AS_OF.test(fold(text))) return false;
  const year = period.slice(0, 4);
  const said = monthsOf(`${year}-${mention.kind === "quarter" ? "Q" : "H"}${mention.index}`);
  const own = monthsOf(period);
  if (mention.kind === "month")
    return own.length > 3 || !own.includes(`${year}-${String(mention.index).padStart(2, "0")}`);
  return said.join() !== own.join();
}

const AS_OF = /\b(den|cuoi|tai|ngay|thoi diem)\b/;

import { monthsOf } from "../../terms/period.ts";
import type { RawRow } from "../../workbook/tables/records.ts";
import { readDate } from "../../workbook/values/dates.ts";
import type { MonthOfYear } from "../../workbook/values/months.ts";
import { type Identified, identifyMonth } from "../identify.ts";

/** The month that the titles or the sheet's name put a whole table under. */
export type MonthOfTable = Identified<MonthOfYear>;

/** The month of a row as `[YYYY-MM]`, or the code of what is wrong with it; in a `diary` the day tells it where nothing else does. */
export function monthOf(
  row: RawRow,
  ofTable: MonthOfTable,
  period: string,
  diary: boolean,
): string[] | "month_missing" | "month_out_of_period" {
  const said = row.month ?? monthOfHeadings(row) ?? ("value" in ofTable ? ofTable.value : undefined);
  if (row.monthCell && !row.month) return "month_missing";
  if (!said) return diary && "missing" in ofTable ? monthOfDay(row, monthsOf(period)) : "month_missing";
  const month = `${said.year ?? period.slice(0, 4)}-${String(said.month).padStart(2, "0")}`;
  return monthsOf(period).includes(month) ? [month] : "month_out_of_period";
}

/** The month of the nearest heading over a row that names one. */
export function monthOfHeadings({ headings }: RawRow): MonthOfYear | undefined {
  for (const { text } of headings.toReversed()) {
    const found = identifyMonth([{ label: "", texts: [text] }]);
    if ("value" in found) return found.value;
  }
  return undefined;
}

/** The month of the day on which it was held. */
function monthOfDay(row: RawRow, months: string[]): string[] | "month_missing" {
  const day = readDate(row.cells.held_on, months);
  const month = months.find((x) => day?.startsWith(x));
  return month ? [month] : "month_missing";
}

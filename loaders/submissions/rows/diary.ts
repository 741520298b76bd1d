import type { Form, FormId } from "../../forms/form.ts";
import { formsTitled } from "../../workbook/headers/forms-titled.ts";
import type { ReadTable } from "../../workbook/tables/read-table.ts";
import type { RawRow } from "../../workbook/tables/records.ts";
import { readDate } from "../../workbook/values/dates.ts";
import { findPeriods } from "../../workbook/values/periods.ts";
import type { Source } from "../identify.ts";

/**
 * Whether the day of a row tells its month: its title or sheet speaks of meetings, and of nothing else that is done on a day; or they speak of neither,
 * and the days are those of meetings every month. Sessions on topics look the same and are of no month.
 */
export function isDiary(form: Form, table: ReadTable, [titles, sheet]: Source[], forms: Form[], months: string[]) {
  const titled = new Set([titles!, sheet!].flatMap(({ texts }) => texts.flatMap((text) => formsTitled(text, forms))));
  const ofYear = (id: FormId) => forms.find((x) => x.id === id)?.period === "year";
  const ofDays = [...titled].filter((id) => !ofYear(id));
  return ofDays.length === 0 ? heldMonthly(table.rows, months) : ofDays.every((id) => id === form.id);
}

/** Whether no chi bộ has two days in a month, most have days in several months of the quarter and one in all. */
function heldMonthly(rows: RawRow[], months: string[]): boolean {
  const byUnit = new Map<string, string[]>();
  for (const { kind, unit, headings, cells } of rows) {
    const day = kind === "data" && cells.held_on ? readDate(cells.held_on, months) : undefined;
    const month = months.find((x) => day?.startsWith(x));
    const of = String(unit?.value ?? headings.at(-1)?.text ?? "");
    if (month) byUnit.set(of, [...(byUnit.get(of) ?? []), month]);
  }
  const said = [...byUnit.values()];
  return (
    said.every((of) => new Set(of).size === of.length) &&
    said.filter((of) => of.length > 1).length * 2 > said.length &&
    said.some((of) => of.length === months.length)
  );
}

/** Whether all rows that name no month have a day in one of those that the sources name. */
export function areOfMonthsNamed(rows: RawRow[], months: string[], sources: Source[]): boolean {
  const mentions = sources.flatMap(({ texts }) => texts.flatMap(findPeriods));
  const named = new Set(mentions.flatMap(({ kind, index }) => (kind === "month" ? (index ?? []) : [])));
  return rows.every(({ kind, month, cells }) => {
    if (kind !== "data" || month) return true;
    const day = cells.held_on ? readDate(cells.held_on, months) : undefined;
    return day !== undefined && named.has(Number(day.slice(5, 7)));
  });
}

import type { Form, FormId } from "../forms/form.ts";
import { saysWhose } from "../workbook/headers/fields/apart.ts";
import type { ReadTable } from "../workbook/tables/read-table.ts";
import { RATINGS } from "../workbook/words/levels.ts";
import { meaning } from "../workbook/words/vocabulary.ts";

/** The tables of forms of which a workbook tells one part alone (the ratings of chi bộ), where reports may tell it apart from the rest. */
export function toldApart(tables: ReadTable[], forms: Map<FormId, Form>): Set<ReadTable> {
  const apart = new Set<ReadTable>();
  for (const { id } of forms.values()) {
    const own = tables.filter((table) => table.form === id);
    const names = new Set(own.map((table) => table.apart?.name));
    if (names.size === 1 && !names.has(undefined)) for (const table of own) apart.add(table);
  }
  return apart;
}

/**
 * The part that a table tells by itself, and the rest of its form: a heading or title says whose the ratings are, no heading over rows says a level of
 * the rest, and each chi bộ stands in one row, as members with ratings of their own do not.
 */
export function apartOf(
  { apart, rows }: ReadTable,
  { apart: declared = [] }: Form,
  titles: string[],
): { own: string; rest: string } | undefined {
  const own = declared.find(({ name }) => name === apart?.name);
  if (!apart || !own) return undefined;
  const others = declared.filter((x) => x !== own);
  const says = (whose: string) => titles.some((title) => saysWhose(title, whose));
  // `Xếp loại đảng viên` over one rating in each row: whose it is, is asked.
  if (!says(own.said) && (!apart.said || others.some(({ said }) => says(said)))) return undefined;
  if (rows.some(({ headings }) => headings.some(({ text }) => saysLevel(text)))) return undefined;
  const units = rows.flatMap(({ kind, unit }) => (kind === "data" && unit ? [String(unit.value)] : []));
  if (new Set(units).size < units.length) return undefined;
  return { own: own.name, rest: others.map(({ name }) => name).join(", ") };
}

const saysLevel = (text: string): boolean => {
  const { concepts } = meaning(text);
  return RATINGS.some((level) => concepts.has(level));
};

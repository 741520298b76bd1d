import type { Form, FormId } from "../forms/form.ts";
import { saysWhose } from "../workbook/headers/fields/apart.ts";
import type { ReadTable } from "../workbook/tables/read-table.ts";
import { RATINGS } from "../workbook/words/levels.ts";
import { meaning } from "../workbook/words/vocabulary.ts";
import type { Report } from "./context.ts";
import { joined } from "./parts.ts";
import { keyOf, type Submission, setFactAside } from "./submission.ts";

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

/** Whether two submissions each tell a part of their form that the other does not. */
export const completeEachOther = (a: Submission, b: Submission): boolean =>
  a.apart !== undefined && b.apart !== undefined && a.apart !== b.apart;

/** Sets aside what a file tells of a part of a form that another, which is not newer than it, tells wholly: nobody knows which of them holds. */
export function leaveBesideWhole(part: Submission, whole: Submission, report: Report): void {
  for (const fact of part.facts) {
    report(fact.sheet, fact.unit.cell, "duplicate_conflict", {
      found: fact.unit.name,
      expected: `tệp ${whole.file}`,
    });
    setFactAside(part, fact, ["duplicate_conflict"]);
  }
  part.facts = [];
}

/** Puts together what two files tell of one chi bộ, each a part of its form: of neither the rest is missing any more, where both speak of the same chi bộ. */
export function joinApart(first: Submission, second: Submission): void {
  const keys = [first, second].map(({ facts }) => facts.map(keyOf).sort().join());
  if (keys[0] === keys[1])
    for (const s of [first, second]) s.problems = s.problems.filter(({ code }) => code !== "part_alone");
  for (const fact of [...second.facts]) {
    const other = first.facts.find((x) => keyOf(x) === keyOf(fact));
    if (!other) continue;
    first.facts = first.facts.map((x) => (x === other ? joined([other, fact]) : x));
    second.facts = second.facts.filter((x) => x !== fact);
  }
}

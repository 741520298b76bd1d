import type { Form, FormId } from "../forms/form.ts";
import { missingFrom } from "../workbook/headers/fields/header.ts";
import type { ReadTable } from "../workbook/tables/read-table.ts";
import type { Report } from "./context.ts";
import { type Fact, keyOf, type Submission, setFactAside } from "./submission.ts";

/** Tables of a workbook that each lack columns of their form which others of them have: ratings of the chi bộ in one, of their members in another. */
export function partsOf(tables: ReadTable[], forms: Map<FormId, Form>): Set<ReadTable> {
  const parts = new Set<ReadTable>();
  for (const form of forms.values()) {
    const lacking = tables.filter((table) => table.form === form.id && table.missing.length > 0);
    const whole = missingFrom(
      form,
      lacking.flatMap((table) => table.columns),
    );
    if (lacking.length > 1 && whole.length === 0) for (const table of lacking) parts.add(table);
  }
  return parts;
}

/**
 * Puts together what several tables say of one chi bộ, each a part of its form. One whose figures stand in none of them, or were set aside there,
 * does not count; one that lacks only words (a rating) does.
 */
export function joinParts(submission: Submission, form: Form, report: Report): void {
  const groups = new Map<string, Fact[]>();
  for (const fact of submission.facts.filter((x) => x.lacks))
    groups.set(keyOf(fact), [...(groups.get(keyOf(fact)) ?? []), fact]);
  for (const [key, facts] of groups) {
    // Twice in one table, or with different figures in two: told as for any other.
    if (facts.some((fact, i) => facts.some((other, n) => n > i && !agree(fact, other)))) continue;
    const lacks = facts.map((fact) => fact.lacks!).reduce((all, own) => all.filter((x) => own.includes(x)));
    const refused = submission.setAside.find((x) => x.chiBoId === key);
    const [first] = facts as [Fact, ...Fact[]];
    const missing = lacks.map((set) => form.columns[set[0]!]!);
    const codes = refused?.codes ?? (missing.some((column) => column.content === "count") ? ["part_missing"] : []);
    if (!refused && missing.length > 0)
      report(first.sheet, first.unit.cell, codes[0] ?? "rating_missing", {
        found: first.unit.name,
        expected: [...new Set(missing.map((column) => column.label))].join(", "),
      });
    submission.facts = submission.facts.filter((fact) => !facts.includes(fact));
    if (codes.length === 0) submission.facts.push(joined(facts));
    else for (const fact of facts) setFactAside(submission, fact, codes);
  }
}

/** Whether two parts have no field in which they differ, and each has some that the other lacks. */
const agree = (a: Fact, b: Fact): boolean =>
  Object.entries(a.values).every(([field, value]) => !(field in b.values) || b.values[field] === value) &&
  a.lacks!.some((set) => !b.lacks!.includes(set));

/** One fact of several parts, standing where most of its figures do; the cells of the others are named behind, as spreadsheets name them. */
export function joined(facts: Fact[]): Fact {
  const [own, ...others] = [...facts].sort((a, b) => b.at.length - a.at.length) as [Fact, ...Fact[]];
  const within = ({ file, sheet }: Fact) => file === own.file && sheet === own.sheet;
  const place = ({ file, sheet }: Fact) => (file === own.file ? sheet : `[${file}]${sheet}`);
  const beside = others.map((x) => (within(x) ? x.cells : `'${place(x)}'!${x.cells}`));
  const { lacks, ...fact } = own;
  return {
    ...fact,
    values: Object.assign({}, ...others.map(({ values }) => values), own.values),
    cells: [own.cells, ...beside].join(", "),
    at: [own, ...others.filter(within)].map(({ at }) => at).join(" "),
  };
}

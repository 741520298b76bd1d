import type { ReadSheet } from "../../workbook/read.ts";
import { saysAside } from "../../workbook/words/says-aside.ts";
import { type Concept, meaning } from "../../workbook/words/vocabulary.ts";
import type { Context, Report } from "../context.ts";
import type { Submission } from "../submission.ts";

/** Whom a list may name, and the fields that count them. */
const COUNTED: [Concept, string[]][] = [
  ["admitted", ["admitted"]],
  ["official", ["made_official"]],
  ["discipline", ["reprimanded", "warned", "dismissed", "expelled"]],
];

/**
 * Tells of a sheet that names those whom a table of the workbook counts (`Danh sách đảng viên mới được kết nạp`): that it adds nothing, or that there are more
 * or fewer of them. Says whether it did; a list beside no such table is left to be asked about.
 */
export function tellPeople({ forms }: Context, sheet: ReadSheet, submissions: Submission[], report: Report): boolean {
  const { people, name } = sheet;
  const above = sheet.titles.filter(({ row }) => people && row < people.head);
  const said = fieldsOf([...above.map(({ text }) => text), name]);
  const [submission, more] = submissions.filter((x) => x.form === "admissions_discipline");
  if (!people || !said || !submission || more || submission.facts.length === 0) return false;
  // What is wrong with rows that were set aside was told: without them nothing can be compared.
  if (submission.setAside.length > 0) return true;
  const { columns } = forms.get(submission.form)!;
  const label = said.map((field) => columns[field]!.label).join("”, “");
  const figures = submission.facts.flatMap(({ values }) => said.map((field) => Number(values[field] ?? 0)));
  const sum = figures.reduce((a, b) => a + b, 0);
  if (sum === people.count) report(name, people.at, "people_listed", { found: String(people.count), expected: label });
  else
    report(name, people.at, "people_contradict", { found: String(people.count), field: label, expected: String(sum) });
  return true;
}

/** The fields that count those whom the titles of a list are of; none where they speak of several, or of what is planned. */
function fieldsOf(titles: string[]): string[] | undefined {
  const said = titles.map((text) => meaning(text));
  const of = said.filter((x) => !saysAside(x) && !x.concepts.has("outsider"));
  const found = COUNTED.filter(([concept]) => of.some(({ concepts }) => concepts.has(concept)));
  const isDoubted = said.some((x) => !of.includes(x) && COUNTED.some(([concept]) => x.concepts.has(concept)));
  return found.length === 1 && !isDoubted ? found[0]![1] : undefined;
}

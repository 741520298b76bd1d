import type { Column, Wording } from "../../../forms/form.ts";
import { saysAside } from "../../words/says-aside.ts";
import { isOnly } from "../../words/says-only.ts";
import type { Concept, Meaning } from "../../words/vocabulary.ts";
import type { Probe } from "../columns/probe.ts";

/** How well a header says that it is this column; `undefined` where it says something else. */
export function fitness(column: Column, leaf: Meaning, groups: Set<Concept>, seen: Probe): number | undefined {
  // Women among members, officials who are rated and not as members.
  if (groups.has("excludedSubset") || (OF_SOME.some((x) => groups.has(x)) && !isChange(column))) return undefined;
  // `Cấp ủy viên - Số dự`: members of committees, where others are counted.
  if (groups.has("committee") && column.content === "count" && !speaksOfCommittees(column)) return undefined;
  // `Trung bình` over figures: their mean, where it is none of the grades.
  if (groups.has("average") && !isAverage(column)) return undefined;
  if (column.notUnder?.some((concept) => groups.has(concept))) return undefined;
  if (column.content === "name" && (seen.filled === 0 || seen.numbers > 0)) return undefined;
  if (column.content === "remark" && seen.numbers + seen.pairs + seen.marks > seen.texts) return undefined;
  if (column.content === "month" && seen.filled > 0 && seen.months + seen.namedMonths === 0) return undefined;
  if (column.content === "mark" && seen.large > seen.marks) return undefined;
  // A topic may begin with them: `Chi bộ với công tác phát triển đảng viên`.
  const named = leaf.concepts.has("topic") && !leaf.concepts.has("unit") ? TOPICS : NAMES;
  if (
    seen.chiBo * 2 > seen.filled &&
    seen.days === 0 &&
    !column.wordings.some(({ all }) => all.some((concept) => named.has(concept)))
  )
    return undefined;
  // `Ngày công bố`: of a day, an unknown word says what happened on it.
  if (column.content === "date" && leaf.unknown > 0) return undefined;
  // `Chi bộ phòng, điểm giao dịch`: over names, points are none.
  if (column.content === "number" && leaf.concepts.has("unit") && seen.filled > 0 && seen.texts === seen.filled)
    return undefined;
  if (column.content === "count" && !column.marked && seen.marks > 0 && seen.numbers === 0) return undefined;
  if (column.content === "text" && seen.days * 2 > seen.filled) return undefined;
  // `Đơn vị` over the name of one, `Người CB` over names.
  if (column.content === "count" && seen.texts * 2 > seen.filled && isOfNames(leaf.concepts)) return undefined;
  if (
    (column.content === "pair" &&
      (seen.pairs === 0 || (seen.pairs <= seen.numbers && !leaf.concepts.has("due"))) &&
      (seen.numbers > 0 || seen.texts > seen.notHeld || (seen.notHeld > 0 && !leaf.concepts.has("due")))) ||
    (column.content === "count" && !column.of && !column.marked && seen.pairs * 2 > seen.filled)
  )
    return undefined;
  // Over nothing, what does not say of how many is no pair.
  if (column.content === "pair" && seen.filled === 0 && !leaf.concepts.has("due")) return undefined;
  const said = leaf.concepts.size - (leaf.concepts.has("when") ? 1 : 0);
  if ((2 * said) / (2 * said + leaf.unknown) < 0.6) return undefined;
  let best: number | undefined;
  for (const wording of column.wordings) {
    if (wording.onlyBySums) continue;
    const inLeaf = saidBy(wording, leaf.concepts, groups);
    if (inLeaf === 0) continue;
    const score =
      inLeaf * 2 +
      (wording.all.length - inLeaf) * 1.5 -
      (said - inLeaf) * 0.1 -
      leaf.unknown * 0.5 -
      (wording.less ?? 0);
    if (best === undefined || score > best) best = score;
  }
  return best;
}

const NAMES = new Set<Concept>(["unit"]);
const TOPICS = new Set<Concept>(["unit", "topic"]);

const isOfNames = (said: Set<Concept>): boolean => said.has("unit") && isOnly(said, "unit", "member");

/** Members who came or went; who are full members, and who not yet. */
const OF_SOME: Concept[] = ["change", "fullMember", "probationary", "probationOver"];

const speaksOfCommittees = ({ wordings }: Column): boolean =>
  wordings.some(({ all, also }) => all.includes("committee") || also?.includes("committee"));

const isAverage = (column: Column): boolean => column.wordings.some(({ all }) => all.includes("average"));

/** Whether what a column counts adds to the members or takes from them. */
const isChange = (column: Column): boolean =>
  column.wordings.every(({ all }) => all.some((concept) => CHANGES.has(concept)));
const CHANGES = new Set<Concept>(["admitted", "official", "expelled"]);

/** How many of a wording's concepts a header says; none where some are not said, or something else is. Asked of every header for every column. */
function saidBy({ all, also, own }: Wording, leaf: Set<Concept>, groups: Set<Concept>): number {
  let inLeaf = 0;
  for (const concept of all)
    if (leaf.has(concept)) inLeaf++;
    else if (!groups.has(concept)) return 0;
  if (inLeaf === 0) return 0;
  for (const concept of leaf) if (concept !== "when" && !all.includes(concept) && !also?.includes(concept)) return 0;
  return own?.some((concept) => !leaf.has(concept)) ? 0 : inLeaf;
}

/** How much a column that was taken says for its form: half where its words are no more than what other forms may have beside their columns. */
export const weight = (column: Column, leaf: Meaning, groups: Set<Concept>): number =>
  column.wordings.some((w) => !w.less && w.all.every((x) => leaf.concepts.has(x) || groups.has(x))) ? 1 : 0.5;

/** Whether a header speaks of something that the form does not count: such things, or committees that came. */
export const saysOther = (said: Meaning, columns: Record<string, Column>): boolean =>
  saysAside(said) ||
  (said.concepts.has("committee") && !said.concepts.has("exempt") && !Object.values(columns).some(countsCommittees));

const countsCommittees = (column: Column): boolean => column.wordings.some((w) => w.all.includes("committee"));

/** The fields that a header which is none of them comes nearest to, for messages: those whose words it shares. */
export function nearest(columns: Record<string, Column>, { concepts }: Meaning): string[] {
  const shared = (column: Column) =>
    Math.max(...column.wordings.map((w) => w.all.filter((x) => concepts.has(x)).length / w.all.length));
  return Object.entries(columns)
    .map(([field, column]) => ({ field, share: shared(column) }))
    .filter((x) => x.share > 0)
    .sort((a, b) => b.share - a.share)
    .slice(0, 3)
    .map((x) => x.field);
}

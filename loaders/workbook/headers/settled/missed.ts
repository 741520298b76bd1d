import { saysAside } from "../../words/says-aside.ts";
import { fold } from "../../words/text.ts";
import type { Concept } from "../../words/vocabulary.ts";
import { sameTime } from "../columns/column-time.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import { holdsFigures, type Probe } from "../columns/probe.ts";
import type { Fields } from "../fields/fields.ts";
import { forget, type Header, type UnreadColumn } from "../fields/header.ts";
import type { MappedColumn } from "../fields/mapped-column.ts";
import { rankFields } from "../fields/rank-fields.ts";
import { isOfWholeYear } from "./of-year.ts";
import { isFree } from "./unexplained.ts";

/** Of more time than is reported, or of its beginning. */
const OF_OTHER_TIME = /\b(cong don|luy ke|dau (ky|thang|quy|nam))\b/;
const ASIDE: Concept[] = ["excludedSubset", "sinceNewYear"];

/**
 * Asks about columns that were passed over where no other tells what they may hold: figures of another time (`Cộng dồn lượt phát biểu`,
 * `Số đảng viên đầu kỳ`), of a report that has no others perhaps what is asked for; days and grades, whatever their words are.
 */
export function askWhatIsMissed(
  header: Header,
  fields: Fields,
  columns: HeaderColumn[],
  probes: Map<number, Probe>,
): void {
  const asked = header.ignored.flatMap((unread): UnreadColumn[] => {
    const missed = columns.find((x) => x.cell === unread.cell);
    if (!missed) return [];
    const seen = probes.get(missed.c)!;
    if (isOfOtherTime(header, fields, missed, seen)) return [unread];
    const kind = kindMissed(header, missed, seen);
    return kind ? [{ ...unread, candidates: () => kind }] : [];
  });
  forget(header, new Set(asked.map(({ cell }) => cell)));
  header.unclear.push(...asked);
}

function isOfOtherTime(header: Header, fields: Fields, column: HeaderColumn, seen: Probe): boolean {
  const { form, columns } = header;
  const ofYear = form.period !== "year" && isOfWholeYear(column);
  if (!(ofYear || OF_OTHER_TIME.test(fold(column.leaf))) || !holdsFigures(seen)) return false;
  const concepts = new Set([...column.says.concepts].filter((x) => !ASIDE.includes(x)));
  const [first] = rankFields(fields, column, { ...column.says, concepts }, seen);
  if (!first) return false;
  return ofYear ? columns.every((x) => x.field !== first.field) : isFree(header, first.field, column);
}

/** Fields of days and of grades, by the kind of cells that hold them. */
const BY_KIND: [kind: "days" | "grades", concept: Concept, fields: string[]][] = [
  ["days", "date", ["held_on"]],
  ["grades", "grade", ["grade", "rating"]],
];

/** The fields that days or grades may be which no column holds, where its words say at least so much, or nothing that is known to be another's. */
function kindMissed({ form, columns }: Header, column: HeaderColumn, seen: Probe): string[] | undefined {
  // Behind months side by side it is of all of them.
  if (!column.month && columns.some((x) => x.month)) return undefined;
  for (const [kind, concept, fields] of BY_KIND) {
    const declared = fields.filter((field) => field in form.columns);
    const own = seen[kind] * 2 > seen.filled && (column.says.concepts.has(concept) || !saysAside(column.says));
    const holds = (x: MappedColumn) => declared.some((field) => x.field === field || x.field.startsWith(`${field}_`));
    if (own && declared.length > 0 && !columns.some((x) => holds(x) && sameTime(x, column))) return declared;
  }
  return undefined;
}

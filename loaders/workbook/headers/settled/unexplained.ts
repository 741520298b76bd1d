import { isOnly, saysOnly } from "../../words/says-only.ts";
import type { Concept, Meaning } from "../../words/vocabulary.ts";
import { sameTime } from "../columns/column-time.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import { holdsFigures, NOTHING, type Probe } from "../columns/probe.ts";
import type { Fields } from "../fields/fields.ts";
import { saysOther } from "../fields/fitness.ts";
import type { Header, UnreadColumn } from "../fields/header.ts";
import { isOfPart, mapped } from "../fields/mapped-column.ts";
import { rankFields } from "../fields/rank-fields.ts";

/**
 * A column that no field explains. Figures may be what is missed elsewhere: somebody should look; points of what is not graded by points are
 * explained. What the words alone explain is asked about, whatever stands below; an x among strokes, in its own row.
 */
export function leaveUnexplained(
  result: Header,
  fields: Fields,
  column: HeaderColumn,
  leaf: Meaning,
  seen: Probe,
  unread: UnreadColumn,
): void {
  const { form } = result;
  // `19/5/2023`, where no days are reported, is no pair of figures.
  const ofDays = seen.days * 2 > seen.filled && !form.columns.held_on;
  const figures = holdsFigures(seen) && !ofDays;
  const names = [...leaf.concepts].every((concept) => concept === "unit" || concept === "name");
  const byWords =
    figures || names || seen.filled === 0 ? undefined : rankFields(fields, column, leaf, NOTHING)[0]?.field;
  const content = byWords && form.columns[byWords]?.content;
  const marked = seen.marks > 0 && seen.numbers + seen.texts === 0 && (seen.marks < seen.filled || seen.filled === 1);
  if (byWords && content === "count" && marked && isFree(result, byWords, column)) {
    result.columns.push(mapped(column, byWords));
    return;
  }
  // `Quý I`, under what is counted in the whole year beside it.
  const partial = isOfPart(form, mapped(column, ""));
  const planned = leaf.concepts.has("content") && (column.groups.length > 0 || leaf.concepts.size > 1);
  const other = leaf.concepts.size > 0 && leaf.unknown === 0 && fields(leaf).length === 0;
  const asks =
    (figures || content === "count" || content === "pair") &&
    !partial &&
    !planned &&
    !other &&
    !countsSome(column, leaf) &&
    !saysOther(leaf, form.columns);
  const saysNone = leaf.concepts.has("notHeld") && seen.marks > 0;
  if (saysNone || (asks && /\p{L}/u.test(column.leaf))) result.unclear.push(unread);
  else result.ignored.push(unread);
  result.score -= leaf.concepts.size > 0 ? 0.25 : 0.1;
}

/** `SL` under *Kế hoạch*, `Hiện có` under *Đảng viên dự bị*: how many of those there are who are not asked for. */
const countsSome = ({ countsGroup, over }: HeaderColumn, leaf: Meaning): boolean =>
  over.has("excludedSubset") &&
  !over.has("exempt") &&
  (countsGroup === true || (isOnly(over, ...NO_MEMBERS) && saysOnly(leaf, "existing", "member", "count", "when")));

/** What groups say of those who are no full members, or none at all, and nothing else. */
const NO_MEMBERS: Concept[] = ["excludedSubset", "probationary", "outsider", "member", "count"];

/** Whether no column carries a field for the month, part of the year or session that one is of. */
export const isFree = ({ columns }: Header, field: string, column: HeaderColumn): boolean =>
  !columns.some((x) => x.field === field && sameTime(x, column));

import type { Form } from "../../forms/form.ts";
import type { Grid } from "../grid.ts";
import { fold } from "../words/text.ts";
import type { Meaning } from "../words/vocabulary.ts";
import type { HeaderColumn } from "./columns/header-columns.ts";
import { sumsLevels } from "./columns/levels.ts";
import type { Probe } from "./columns/probe.ts";
import { belonging } from "./fields/belonging.ts";
import { decidedPoints } from "./fields/decided-points.ts";
import { type Fields, fieldsOf } from "./fields/fields.ts";
import { nearest, weight } from "./fields/fitness.ts";
import { type Header, missingFrom } from "./fields/header.ts";
import { inView } from "./fields/in-view.ts";
import { isOfPart, mapped } from "./fields/mapped-column.ts";
import { rankFields } from "./fields/rank-fields.ts";
import { MARGIN } from "./fields/ranked.ts";
import { isRegister, saysWhat, takeRegisterMonth } from "./fields/register-columns.ts";
import { numbersRows } from "./fields/row-numbers.ts";
import { timeColumn } from "./fields/time-column.ts";
import { Claims } from "./settled/claims.ts";
import { isOfOtherTime } from "./settled/of-year.ts";
import { ofOtherSessions } from "./settled/other-sessions.ts";
import { settle } from "./settled/steps.ts";
import { isFree, leaveUnexplained } from "./settled/unexplained.ts";
import { addsUpMonths } from "./settled/whole-years.ts";

/** Reads a block of rows as the header of one form: each of its columns by itself, then in view of the others. */
export function readAs(
  form: Form,
  top: number,
  bottom: number,
  header: HeaderColumn[],
  probes: Map<number, Probe>,
  grid: Grid,
): Header {
  const result: Header = {
    form,
    top,
    bottom,
    columns: [],
    ignored: [],
    unclear: [],
    bySums: [],
    missing: [],
    score: 0,
  };
  const register = isRegister(form, header, probes);
  if (register && header.some((column) => saysWhat(form, column))) result.titled = true;
  const fields = fieldsOf(form)[register ? "register" : "table"];
  const claims = new Claims(result, probes);
  for (const column of header) {
    const seen = probes.get(column.c)!;
    const rated = form.columns.members_rated !== undefined && sumsLevels(column, header);
    const said = belonging(column, decidedPoints(column, seen), form, header);
    const leaf = rated ? RATED : inView(said, seen, form);
    if (rated && !isFree(result, "members_rated", column)) result.columns.push(mapped(column, "levels_total"));
    else if (register && column.month && column.monthLowest) takeRegisterMonth(result, column);
    else if (tellsNothing(column, leaf, seen, column === header[0])) continue;
    // Those of two quarters would be held against one another.
    else if (form.columns.month && addsUpMonths(column, header))
      result.ignored.push({ cell: column.cell, text: column.leaf, candidates: () => [] });
    else if (!takeTime(result, column, leaf, seen)) takeField(result, claims, fields, column, leaf, seen);
  }
  settle(result, claims, fields, header, probes, grid);
  result.missing = missingFrom(form, result.columns);
  if (form.columns.unit && header.some((x) => isOfGroups(x, probes.get(x.c)!))) result.missing.push(["unit"]);
  return result;
}

/** `Cộng` behind levels of members. */
const RATED: Meaning = { concepts: new Set(["count", "rated"]), unknown: 0, trailing: 0 };

/** Names of groups within a chi bộ, whose figures stand behind them. */
const isOfGroups = ({ leaf }: HeaderColumn, { texts }: Probe): boolean =>
  texts > 0 && /^(ten )?to dang( so)?$/.test(fold(leaf));

/** A column of places in the list or of rates, or one under a month without words of its own. */
const tellsNothing = (column: HeaderColumn, leaf: Meaning, seen: Probe, first: boolean): boolean =>
  (!column.leaf && column.month !== undefined) ||
  numbersRows(column, leaf, seen, first) ||
  leaf.concepts.has("index") ||
  leaf.concepts.has("percent");

/** Takes a column whose cells say when the figures of their rows were. */
function takeTime(result: Header, column: HeaderColumn, leaf: Meaning, seen: Probe): boolean {
  const time = timeColumn(result, column, leaf, seen);
  if (!time) return false;
  result.columns.push(time);
  result.score += 1;
  return true;
}

/**
 * Whether a column is passed over, or asked about, beside the total of its group. Of one meeting alone those of another kind or month are no part,
 * and what they come to is none of its figures: `Cộng quý` behind the months.
 */
function asideInGroup({ columns }: Form, { share }: HeaderColumn): "ignored" | "unclear" | undefined {
  if (!share) return undefined;
  if (share.of === "months" && columns.month) return share.open ? undefined : "ignored";
  if (share.of === "kinds" && columns.held_on) return share.total ? "ignored" : undefined;
  return share.open ? "unclear" : share.total ? undefined : "ignored";
}

/** Takes a column for the field that its words say best, or leaves it as one passed over or not understood. */
function takeField(
  result: Header,
  claims: Claims,
  fields: Fields,
  column: HeaderColumn,
  leaf: Meaning,
  seen: Probe,
): void {
  const { form } = result;
  if (!column.leaf || column.heads || (column.month && !form.columns.month)) return;
  const ranked = rankFields(fields, column, leaf, seen);
  const [first, second] = ranked;
  const candidates = () => (first ? ranked.slice(0, 3).map((x) => x.field) : nearest(form.columns, leaf));
  const unread = { cell: column.cell, text: column.leaf, candidates };
  // A register tells itself of sums that are wrong.
  const aside = form.columns.name && fields === fieldsOf(form).register ? undefined : asideInGroup(form, column);
  const remark = first ? first.field === "note" : seen.notHeld > 0;
  if (aside) result[aside].push(unread);
  else if (first && (ofOtherSessions(form, first.field, column) || isOfOtherTime(form, first.field, column)))
    result.ignored.push(unread);
  else if (form.columns.note && remark) result.columns.push(mapped(column, "note"));
  else if (!first) leaveUnexplained(result, fields, column, leaf, seen, unread);
  else if (second && first.score - second.score < MARGIN) result.unclear.push(unread);
  else {
    const carrying = mapped(column, first.field);
    const declared = form.columns[first.field]!;
    // When something was done tells of no form.
    const worth = declared.content === "month" ? 0 : weight(declared, leaf, column.over);
    if (isOfPart(form, carrying)) result.ignored.push(unread);
    else claims.add({ column: carrying, score: first.score, header: column }, unread, worth);
  }
}

import type { Form } from "../../forms/form.ts";
import { fold } from "../words/text.ts";
import { type Meaning, meaning } from "../words/vocabulary.ts";
import { timeKey } from "./columns/column-time.ts";
import type { HeaderColumn } from "./columns/header-columns.ts";
import { sumsLevels } from "./columns/levels.ts";
import type { Probe } from "./columns/probe.ts";
import { Fields } from "./fields/fields.ts";
import { fitness, nearest, weight } from "./fields/fitness.ts";
import { type Header, missingFrom } from "./fields/header.ts";
import { holdsMonths, holdsParts, inView, numbersRows } from "./fields/in-view.ts";
import { isOfPart, mapped } from "./fields/mapped-column.ts";
import { MARGIN, rankFields } from "./fields/rank-fields.ts";
import { leaveBareContent } from "./settled/bare-content.ts";
import { ofOtherSessions } from "./settled/other-sessions.ts";
import { leaveOwnRatings } from "./settled/own-ratings.ts";
import { asUnread, type Claim, settle } from "./settled/rivals.ts";
import { isFree, leaveUnexplained } from "./settled/unexplained.ts";
import { takeUnits } from "./settled/unit-column.ts";
import { askWhoIsDue } from "./settled/unread-due.ts";
import { takeWholeOfParts } from "./settled/whole-of-parts.ts";
import { leaveSumsOfMonths, leaveWholeYears } from "./settled/whole-years.ts";
import { takeWordedPairs } from "./settled/worded-pairs.ts";

const REGISTER_FIELDS = /^(unit|name|register_total|note)$/;
const TABLE_FIELDS = /^(?!name$|register_total$)/;

const ofForm = new WeakMap<Form, Record<"table" | "register", Fields>>();

/** The fields that a column may carry, in a table and in a register. */
function fieldsOf(form: Form): Record<"table" | "register", Fields> {
  let fields = ofForm.get(form);
  if (!fields) {
    const only = (ids: RegExp) => new Fields(Object.entries(form.columns).filter(([field]) => ids.test(field)));
    fields = { table: only(TABLE_FIELDS), register: only(REGISTER_FIELDS) };
    ofForm.set(form, fields);
  }
  return fields;
}

/** Names of members down, months across, in a form that knows such registers. */
const isRegister = (form: Form, header: HeaderColumn[], probes: Map<number, Probe>): boolean =>
  form.columns.name !== undefined &&
  header.some((column) => column.monthLowest) &&
  header.some((x) => fitness(form.columns.name!, meaning(x.leaf), new Set(), probes.get(x.c)!) !== undefined);

/** Whether a heading says what the form is of: `Các tháng có phát biểu` over the months of a register. */
const saysWhat = ({ titles }: Form, { over, says }: HeaderColumn): boolean =>
  titles.some((set) => set.every((concept) => over.has(concept) || says.concepts.has(concept)));

const RATED: Meaning = { concepts: new Set(["count", "rated"]), unknown: 0, trailing: 0 };

/** Names of groups within a chi bộ, whose figures stand behind them. */
const isOfGroups = ({ leaf }: HeaderColumn, { texts }: Probe): boolean =>
  texts > 0 && /^(ten )?to dang( so)?$/.test(fold(leaf));

/** A column whose cells name months, or parts of the year, such as the form may be told by. */
function timeColumn({ form, columns }: Header, column: HeaderColumn, leaf: Meaning, seen: Probe) {
  if (form.columns.month && holdsMonths(column.leaf, leaf, seen)) return mapped(column, "month");
  const parts = columns.some((x) => x.parts) ? undefined : holdsParts(column, leaf, seen, form);
  return parts ? { ...mapped(column, "part"), parts } : undefined;
}

/** Reads a block of rows as the header of one form. */
export function readAs(
  form: Form,
  top: number,
  bottom: number,
  header: HeaderColumn[],
  probes: Map<number, Probe>,
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
  const taken = new Map<string, Claim>();
  for (const column of header) {
    const seen = probes.get(column.c)!;
    const groups = column.over;
    const rated = form.columns.members_rated && sumsLevels(column, header);
    if (rated && !isFree(result, "members_rated", column)) {
      result.columns.push(mapped(column, "levels_total"));
      continue;
    }
    const leaf = rated ? RATED : inView(column.says, seen, form);
    if (!column.leaf && column.month && !register) continue;
    if (register && column.month && column.monthLowest) {
      // A month stands once: a second is the figure of a helping column.
      if (result.columns.some((x) => x.field === "register_month" && x.month?.month === column.month!.month)) continue;
      result.columns.push(mapped(column, "register_month"));
      continue;
    }
    if (numbersRows(column, leaf, seen, column === header[0])) continue;
    if (leaf.concepts.has("index") || leaf.concepts.has("percent")) continue;
    const time = timeColumn(result, column, leaf, seen);
    if (time) {
      result.columns.push(time);
      result.score += 1;
      continue;
    }
    if (!column.leaf || column.heads || (column.month && !form.columns.month)) continue;
    const ranked = rankFields(fields, column, leaf, seen);
    const [first, second] = ranked;
    const candidates = () => (first ? ranked.slice(0, 3).map((x) => x.field) : nearest(form.columns, leaf));
    const unread = { cell: column.cell, text: column.leaf, candidates };
    if (first && ofOtherSessions(form, first.field, column)) {
      result.ignored.push(unread);
      continue;
    }
    if (form.columns.note && (first?.field === "note" || (!first && seen.notHeld > 0))) {
      result.columns.push(mapped(column, "note"));
      continue;
    }
    if (!first) {
      leaveUnexplained(result, fields, column, leaf, seen, unread);
      continue;
    }
    if (second && first.score - second.score < MARGIN) {
      result.unclear.push(unread);
      continue;
    }
    const carrying = mapped(column, first.field);
    if (isOfPart(form, carrying)) {
      result.ignored.push(unread);
      continue;
    }
    const key = `${first.field} ${timeKey(column)}`;
    const claim: Claim = { column: carrying, score: first.score, header: column };
    const rival = taken.get(key);
    const stands = rival ? settle(rival, claim, probes) : claim;
    // When something was done tells of no form.
    const declared = form.columns[first.field]!;
    if (!rival && declared.content !== "month") result.score += weight(declared, leaf, groups);
    const held = rival && result.columns.includes(rival.column);
    if (stands !== rival) result.columns = result.columns.filter((x) => x !== rival?.column);
    if (stands === claim) {
      if (rival) result.ignored.push(asUnread(rival));
      taken.set(key, claim);
      result.columns.push(claim.column);
    } else if (stands) result.ignored.push(unread);
    else {
      result.unclear.push(unread, ...(held ? [asUnread(rival!)] : []));
      if (held) result.score -= 1;
    }
  }
  takeWholeOfParts(result, header, fields);
  leaveWholeYears(result);
  leaveSumsOfMonths(result, header);
  takeWordedPairs(result, header, fields);
  takeUnits(result, header, probes);
  leaveBareContent(result, header, probes);
  askWhoIsDue(result, header, probes);
  leaveOwnRatings(result, header, probes);
  result.missing = missingFrom(form, result.columns);
  if (form.columns.unit && header.some((x) => isOfGroups(x, probes.get(x.c)!))) result.missing.push(["unit"]);
  return result;
}

import type { Registry } from "../registry/registry.ts";
import { completeEachOther, joinApart, leaveBesideWhole } from "./apart-in-files.ts";
import type { Report } from "./context.ts";
import { type Fact, keyOf, type Submission } from "./submission.ts";
import { leaveDoubted, resolveTwins } from "./twins.ts";

type ReportOf = (submission: Submission) => Report;

/**
 * Of several submissions of one form, TCCSĐ and period the newest accepted one stands (`lần 2`, `bổ sung`, `thay thế`, else the later save
 * date); the older are kept and marked superseded, but for months that only they speak of. Files that speak of different chi bộ or months complete each other. A supplement takes the
 * place of those older rows alone that it tells anew. Where nothing tells which is newer, they are held against each other row by row.
 */
export function supersede(submissions: Submission[], registry: Registry, reportOf: ReportOf): void {
  const groups = new Map<string, Submission[]>();
  for (const s of submissions) {
    if (!s.tccsdId || !s.period) continue;
    const key = `${s.form}|${s.tccsdId}|${s.period}`;
    groups.set(key, [...(groups.get(key) ?? []), s]);
  }
  for (const group of groups.values()) if (group.length > 1) settle(group, registry, reportOf);
}

function settle(group: Submission[], registry: Registry, reportOf: ReportOf): void {
  const newestFirst = [...group].sort((a, b) => newer(b, a) || (a.file < b.file ? -1 : 1));
  const standing: Submission[] = [];
  for (const s of newestFirst) {
    const beside = standing.filter((other) => overlap(other, s) && !completeEachOther(other, s));
    leavePartsBeside(s, beside, reportOf);
    const rivals = beside.filter(
      (other) => !isPartBeside(other, s) && !(isPartBeside(s, other) && newer(other, s) === 0),
    );
    for (const replacement of rivals.filter((other) => !other.supplement && newer(other, s) > 0)) {
      if (s.superseded) break;
      const months = monthsIn(replacement);
      const others = s.facts.filter(({ values: { month } }) => typeof month === "string" && !months.has(month));
      reportLeftOut(replacement, s.facts, months, registry, reportOf(replacement));
      if (others.length > 0) takeRest(s, others, replacement, reportOf(s));
      else replace(s, replacement, reportOf(s));
    }
    if (s.superseded) continue;
    for (const supplement of rivals.filter((other) => newer(other, s) > 0)) complete(s, supplement, reportOf(s));
    const unordered = rivals.filter((other) => newer(other, s) === 0);
    if (unordered.length > 0) {
      leaveDoubted([s, ...unordered], reportOf);
      resolveTwins([s, ...unordered], reportOf);
    }
    if (!s.superseded && (s.facts.length > 0 || s.setAside.length === 0)) standing.push(s);
  }
  for (const [i, s] of standing.entries())
    for (const other of standing.slice(i + 1)) if (completeEachOther(s, other)) joinApart(s, other);
}

/** Whether of two submissions the first tells a part of what the second tells wholly. */
const isPartBeside = (a: Submission, b: Submission): boolean => a.apart !== undefined && b.apart === undefined;

/** Of a part and a whole of which the part is not older, neither takes the other's place: the part does not count. */
function leavePartsBeside(s: Submission, beside: Submission[], reportOf: ReportOf): void {
  for (const other of beside)
    if (isPartBeside(other, s) && s.facts.length > 0) leaveBesideWhole(other, s, reportOf(other));
    else if (isPartBeside(s, other) && newer(other, s) === 0) leaveBesideWhole(s, other, reportOf(s));
}

/** Months that a report of meetings speaks of. */
const monthsIn = ({ spokenOf }: Submission): Set<string> =>
  new Set([...spokenOf].flatMap((key) => key.split("|")[1] ?? []));

function replace(older: Submission, replacement: Submission, report: Report): void {
  older.superseded = true;
  for (const problem of older.problems) problem.severity = "info";
  report("", "", "superseded", { found: replacement.file });
}

/** Leaves an older report the rows of months that the newer one, sent for some of them alone, does not speak of. */
function takeRest(older: Submission, rest: Fact[], newer: Submission, report: Report): void {
  const rows = older.facts.length - rest.length;
  older.facts = rest;
  if (rows > 0) report("", "", "supplemented", { found: String(rows), expected: newer.file });
}

/** Positive where `a` is the newer of two, 0 where nothing tells. */
function newer(a: Submission, b: Submission): number {
  if (a.revision !== b.revision) return a.revision - b.revision;
  return a.savedAt && b.savedAt ? a.savedAt.localeCompare(b.savedAt) : 0;
}

function overlap(a: Submission, b: Submission): boolean {
  if (a.spokenOf.size === 0 || b.spokenOf.size === 0) return true;
  return [...b.spokenOf].some((key) => a.spokenOf.has(key));
}

/**
 * Drops the rows that a supplement tells anew, those with errors too: what was sent again is no longer what its sender holds for right. A report of
 * which nothing remains is superseded.
 */
function complete(older: Submission, supplement: Submission, report: Report): void {
  // Of the whole TCCSĐ nothing but the fact speaks.
  const told = new Set([...supplement.spokenOf, ...supplement.facts.map(keyOf)]);
  const remaining = older.facts.filter((fact) => !told.has(keyOf(fact)));
  const rows = older.facts.length - remaining.length;
  const empty = remaining.length === 0 && older.setAside.length === 0;
  // Where the older one told only of chi bộ without a session, nothing of it is left once the supplement tells of them all.
  if (rows === 0 && !(empty && [...older.spokenOf].every((key) => supplement.spokenOf.has(key)))) return;
  older.facts = remaining;
  older.superseded = empty;
  if (older.superseded) report("", "", "superseded", { found: supplement.file });
  else report("", "", "supplemented", { found: String(rows), expected: supplement.file });
}

/** A replacement without chi bộ that the replaced report had may have been meant as a supplement. */
function reportLeftOut(
  replacement: Submission,
  older: Fact[],
  months: Set<string>,
  registry: Registry,
  report: Report,
): void {
  const left = older
    .filter(({ values: { month } }) => typeof month !== "string" || months.has(month))
    .map(keyOf)
    .filter((key) => key !== "" && !replacement.spokenOf.has(key));
  if (left.length === 0) return;
  const names = new Map(registry.of(replacement.tccsdId).map((c) => [c.id, c.name]));
  const units = [...new Set(left.map((key) => names.get(key.split("|")[0]!)!))];
  report("", "", "replacement_partial", {
    found: older[0]!.file,
    field: units.join("; "),
    expected: String(left.length),
  });
}

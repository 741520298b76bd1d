import type { Problem } from "../problems/problem.ts";
import { refusal } from "../problems/refusal.ts";
import { monthsOf } from "../terms/period.ts";
import { LOSSES, type LossCode } from "../workbook/open/refusals.ts";
import { WorkbookError } from "../workbook/open/workbook.ts";
import type { ReadSheet, ReadWorkbook } from "../workbook/read.ts";
import type { ReadTable } from "../workbook/tables/read-table.ts";
import { type Context, formOf, type Report, reporter } from "./context.ts";
import { joinListings } from "./join-listings.ts";
import { joinParts, partsOf } from "./parts.ts";
import { leaveRepeated, leaveTwice } from "./repeated-sessions.ts";
import { byPart } from "./rows/by-part.ts";
import { bySection } from "./rows/by-section.ts";
import { type Fact, keyOf, type Submission, sessionsOf } from "./submission.ts";
import { leaveSumsOfMonths } from "./sums-of-months.ts";
import { tellDoubts, tellDraft } from "./tables/doubts.ts";
import { tellNotes } from "./tables/notes.ts";
import { tellStrangeSheets } from "./tables/strange-sheets.ts";
import { readTable } from "./tables/table.ts";
import { resolveTwins } from "./twins.ts";

/** What one file came to: its submissions, and problems of the file or of sheets that belong to none. */
export interface FileResult {
  file: string;
  submissions: Submission[];
  problems: Problem[];
}

/** Reads one file: each table of each sheet becomes part of the submission of its form, TCCSĐ and period. */
export function readFile(context: Context, file: string, read: ReadWorkbook | WorkbookError): FileResult {
  const problems: Problem[] = [];
  const report = reporter(context, file, problems);
  if (read instanceof WorkbookError) {
    problems.push(refusal(file, read));
    return { file, submissions: [], problems };
  }
  tellMended(read, report);
  if (read.degraded.length > 0) {
    report("", "", "degraded", { found: read.degraded.map((code) => LOSSES[code as LossCode]).join(", ") });
    return { file, submissions: [], problems };
  }
  if (read.sheets.every((sheet) => sheet.empty)) {
    report("", "", "empty", {});
    return { file, submissions: [], problems };
  }
  const bySubmission = new Map<string, Submission>();
  const ofSheets = new Map<ReadSheet, Submission>();
  const parts = partsOf(
    read.sheets.flatMap((sheet) => sheet.tables),
    context.forms,
  );
  const inUse = read.sheets.some((sheet) => sheet.tables.some(isFilled));
  for (const sheet of read.sheets) {
    // A blank form beside the report is no report.
    const used = inUse ? { ...sheet, tables: sheet.tables.filter(isFilled) } : sheet;
    const elsewhere = read.sheets
      .filter((other) => other !== sheet && other.tables.length > 0)
      .flatMap((other) => other.titles.map((t) => t.text));
    const last = [...readSheet(context, file, read.savedAt ?? "", used, elsewhere, parts, bySubmission)].at(-1);
    if (last) ofSheets.set(sheet, last);
    tellUnread(context, sheet, report);
  }
  const submissions = [...bySubmission.values()];
  const until = submissions.flatMap(({ period }) => (period ? monthsOf(period).slice(-1) : [])).sort();
  for (const [sheet, last] of ofSheets) {
    tellDoubts(context, sheet, last, until.at(-1)!);
    tellNotes(context, sheet, last);
  }
  for (const submission of submissions) {
    const own = reporter(context, file, submission.problems);
    joinParts(submission, context.forms.get(submission.form)!, own);
    joinListings(submission);
    resolveTwins([submission], () => own);
    leaveSumsOfMonths(submission, context.forms.get(submission.form)!, context, own);
  }
  if (submissions.some(({ facts }) => facts.length > 0)) tellDraft(file, report);
  tellStrangeSheets(context, read.sheets, submissions);
  if (submissions.length === 0 && problems.length === 0) report("", "", "unknown_form", {});
  return { file, submissions, problems };
}

/** Tells of cells that were corrected, and of headings that were accepted. */
function tellMended(read: ReadWorkbook, report: Report): void {
  for (const { done, sheet, cell, was, becomes, why, line, stood } of read.corrected ?? []) {
    if (done) report(sheet, cell, "corrected", { found: was, expected: becomes, field: why });
    else
      report(sheet, cell, "correction_stale", {
        ...(stood === undefined ? {} : { found: stood }),
        field: `Tệp corrections.csv, dòng ${line}`,
        expected: was,
      });
  }
  for (const { sheet, cell, heading, column } of read.accepted ?? [])
    report(sheet, cell, "heading_accepted", { found: heading, expected: column });
}

/** Reads the tables of a sheet into the submissions that they are parts of; gives those that the sheet has facts of. */
function readSheet(
  context: Context,
  file: string,
  savedAt: string,
  sheet: ReadSheet,
  elsewhere: string[],
  parts: ReturnType<typeof partsOf>,
  bySubmission: Map<string, Submission>,
): Set<Submission> {
  const ofSheet = new Set<Submission>();
  for (const table of sheet.tables) {
    const form = formOf(context, table);
    const own = bySection(file, sheet, table, form).flatMap((section) => byPart(file, section, form));
    for (const { sheet, table: partly } of own) {
      const part = readTable(context, file, savedAt, sheet, partly, elsewhere, parts.has(table));
      leaveTwice(part, reporter(context, file, part.problems));
      const key = `${part.form}|${part.tccsdId}|${part.period}`;
      const whole = bySubmission.get(key);
      if (whole) join(whole, part, reporter(context, file, whole.problems));
      else bySubmission.set(key, part);
      if (part.facts.length > 0) ofSheet.add(whole ?? part);
    }
  }
  return ofSheet;
}

/** Tells of figures of a sheet that no table takes in, and of the form that they come nearest to. */
function tellUnread(context: Context, { name, unread, nearest, figures }: ReadSheet, report: Report): void {
  for (const cell of unread) report(name, cell, "unknown_form", {});
  if (!nearest || figures === 0) return;
  const form = context.forms.get(nearest.form)!;
  const missing = nearest.missing[0]?.map((field) => form.columns[field]?.label ?? field)[0];
  report(name, nearest.at, "unknown_form", { field: form.name, ...(missing ? { expected: missing } : {}) });
}

/** Whether a chi bộ or a figure stands in a table. */
const isFilled = ({ rows }: ReadTable): boolean =>
  rows.some(({ unit, cells }) => unit !== undefined || Object.keys(cells).length > 0);

function join(whole: Submission, part: Submission, report: Report): void {
  const told = leaveRepeated(whole, part, report);
  const facts = told.map((fact): Fact => {
    const { seq, chi_bo_id } = fact.values;
    if (typeof seq !== "number") return fact;
    const left = part.facts.filter((x) => keyOf(x) === keyOf(fact) && Number(x.values.seq) < seq && !told.includes(x));
    return { ...fact, values: { ...fact.values, seq: seq - left.length + sessionsOf(whole, String(chi_bo_id)) } };
  });
  whole.facts.push(...facts);
  whole.setAside.push(...part.setAside);
  whole.problems.push(...part.problems);
  whole.supplement ||= part.supplement;
  whole.revision = Math.max(whole.revision, part.revision);
  for (const key of part.spokenOf) whole.spokenOf.add(key);
}

import type { Problem } from "../problems/problem.ts";
import { refusal } from "../problems/refusal.ts";
import { monthsOf } from "../terms/period.ts";
import { LOSSES, type LossCode } from "../workbook/open/refusals.ts";
import { WorkbookError } from "../workbook/open/workbook.ts";
import type { ReadSheet, ReadWorkbook } from "../workbook/read.ts";
import { type Context, type Report, reporter } from "./context.ts";
import { FileSubmissions } from "./file-submissions.ts";
import { joinListings } from "./join-listings.ts";
import { joinParts } from "./parts.ts";
import type { Submission } from "./submission.ts";
import { leaveSumsOfMonths } from "./sums-of-months.ts";
import { tellDoubts, tellDraft } from "./tables/doubts.ts";
import { tellNotes } from "./tables/notes.ts";
import { tellPeople } from "./tables/people.ts";
import { tellStrangeSheets } from "./tables/strange-sheets.ts";
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
  const found = new FileSubmissions(context, file, read);
  const ofSheets = new Map<ReadSheet, Submission>();
  for (const sheet of read.sheets) {
    const last = found.read(sheet);
    if (last) ofSheets.set(sheet, last);
  }
  const submissions = found.all;
  for (const sheet of read.sheets)
    if (!tellPeople(context, sheet, submissions, report)) tellUnread(context, sheet, report);
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

/** Tells of figures of a sheet that no table takes in, and of the form that they come nearest to. */
function tellUnread(context: Context, { name, unread, nearest, figures }: ReadSheet, report: Report): void {
  for (const cell of unread) report(name, cell, "unknown_form", {});
  if (!nearest || figures === 0) return;
  const form = context.forms.get(nearest.form)!;
  const missing = nearest.missing[0]?.map((field) => form.columns[field]?.label ?? field)[0];
  report(name, nearest.at, "unknown_form", { field: form.name, ...(missing ? { expected: missing } : {}) });
}

import { dirname, join } from "node:path";
import { loadChecks } from "./checks/check.ts";
import { loadForms } from "./forms/form.ts";
import type { FileRow, Reading, ReportRow } from "./publish/open-data.ts";
import { readAliases } from "./registry/aliases.ts";
import { readCorrections } from "./registry/corrections.ts";
import { readRegistry } from "./registry/read.ts";
import { type Context, reporter } from "./submissions/context.ts";
import { checkCoverage } from "./submissions/coverage.ts";
import { type FileResult, readFile } from "./submissions/file.ts";
import { listInbox } from "./submissions/inbox.ts";
import { supersede } from "./submissions/resubmissions.ts";
import { statusOf } from "./submissions/submission.ts";
import { loadTerms } from "./terms/term.ts";
import { createPool, type Pool } from "./workbook/open/pool.ts";
import type { WorkbookError } from "./workbook/open/workbook.ts";
import type { ReadWorkbook } from "./workbook/read.ts";

const READ_TASK = new URL("workbook/read-task.ts", import.meta.url).href;

export interface Options {
  progress?: (done: number, all: number) => void;
  /** What reads the files; a pool of child processes of its own where none is given. */
  pool?: Pick<Pool<ReadWorkbook>, "run" | "close">;
}

/**
 * Reads every workbook of an inbox against a registry and the lists beside it (`aliases.csv`, `corrections.csv`): accepted facts, rows set
 * aside, problems, and what became of each file.
 */
export async function readInbox(
  inbox: string,
  registryPath: string,
  { progress = () => {}, pool = createPool({ taskModule: READ_TASK }) }: Options = {},
): Promise<Reading> {
  const [forms, checks, terms, { registry, problems: registryProblems }] = await Promise.all([
    loadForms(),
    loadChecks(),
    loadTerms(),
    readRegistry(registryPath),
  ]);
  const files = await listInbox(inbox);
  const aliases = await readAliases(join(dirname(registryPath), "aliases.csv"), registry, checks);
  const corrections = await readCorrections(
    join(dirname(registryPath), "corrections.csv"),
    new Set(files.map((f) => f.file)),
    checks,
  );
  const context: Context = {
    forms: new Map(forms.map((f) => [f.id, f])),
    checks,
    registry,
    aliases: aliases.byName,
    terms,
  };
  const firstWith = new Map<string, string>();
  let done = 0;
  const reads = files.map((file) => {
    const twin = corrections.byFile.has(file.file) ? undefined : firstWith.get(file.sha256);
    if (twin !== undefined) return Promise.resolve({ twin });
    firstWith.set(file.sha256, file.file);
    return pool
      .run(file.path, file.file, corrections.byFile.get(file.file))
      .catch((error: WorkbookError) => error)
      .finally(() => progress(++done, files.length));
  });
  const results: FileResult[] = [];
  const members = new Set<string>();
  for (const [i, { file }] of files.entries()) {
    const read = await reads[i]!;
    if (!("twin" in read)) {
      results.push(readFile(context, file, read));
      if ("members" in read) for (const member of read.members ?? []) members.add(member);
      continue;
    }
    const problems: FileResult["problems"] = [];
    reporter(context, file, problems)("", "", "duplicate_file", { found: read.twin });
    results.push({ file, submissions: [], problems });
  }
  pool.close();
  const submissions = results.flatMap((r) => r.submissions);
  const reportOf = (s: { file: string; problems: FileResult["problems"] }) => reporter(context, s.file, s.problems);
  supersede(submissions, registry, reportOf);
  for (const s of submissions) checkCoverage(s, context.forms.get(s.form)!, registry, reportOf(s));
  const standing = submissions.filter((s) => !s.superseded);
  return {
    registry,
    members,
    facts: standing.flatMap((s) => s.facts),
    setAside: standing.flatMap((s) => s.setAside),
    problems: [
      ...registryProblems,
      ...aliases.problems,
      ...corrections.problems,
      ...results.flatMap((r) => [...r.problems, ...r.submissions.flatMap((s) => s.problems)]),
    ],
    files: results.map((r, i) => fileRow(r, files[i]!.sha256)),
    reports: submissions
      .filter((s) => s.tccsdId && s.period)
      .map(
        (s): ReportRow => ({
          ...counts(s),
          file: s.file,
          form: s.form,
          tccsdId: s.tccsdId,
          period: s.period,
          status: statusOf(s),
        }),
      ),
  };
}

const counts = (s: { facts: unknown[]; setAside: unknown[] }) => ({
  accepted: s.facts.length,
  rejected: s.setAside.length,
});

function fileRow(result: FileResult, sha256: string): FileRow {
  const { submissions } = result;
  const standing = submissions.filter((s) => !s.superseded);
  const sum = (pick: (s: (typeof submissions)[number]) => number) => submissions.reduce((n, s) => n + pick(s), 0);
  const accepted = sum((s) => s.facts.length);
  const rejected = sum((s) => s.setAside.length);
  const refused = result.problems.some((p) => p.severity === "error");
  const status =
    submissions.length === 0
      ? result.problems.some((p) => p.code === "duplicate_file")
        ? "superseded"
        : "rejected"
      : standing.length === 0
        ? "superseded"
        : standing.every((s) => statusOf(s) === "rejected")
          ? "rejected"
          : rejected > 0 || refused
            ? "partly"
            : "accepted";
  return {
    file: result.file,
    sha256,
    tccsdId: submissions.find((s) => s.tccsdId)?.tccsdId ?? "",
    forms: [...new Set(submissions.map((s) => s.form))].join(";"),
    period: submissions.find((s) => s.period)?.period ?? "",
    status,
    accepted,
    rejected,
  };
}

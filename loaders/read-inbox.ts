import { dirname, join } from "node:path";
import { loadChecks } from "./checks/check.ts";
import { loadForms } from "./forms/form.ts";
import type { Problem } from "./problems/problem.ts";
import { readAliases } from "./registry/aliases.ts";
import { readCorrections } from "./registry/corrections.ts";
import { readHeadings } from "./registry/headings.ts";
import { readRegistry } from "./registry/read.ts";
import { reporter } from "./submissions/context.ts";
import { checkCoverage } from "./submissions/coverage.ts";
import { fileRow } from "./submissions/file-row.ts";
import type { Setup } from "./submissions/read-task.ts";
import { listInbox } from "./submissions/reading/inbox.ts";
import { openCache } from "./submissions/reading/open-cache.ts";
import { readFiles } from "./submissions/reading/read-files.ts";
import type { Reading, ReportRow } from "./submissions/reading.ts";
import { supersede } from "./submissions/resubmissions.ts";
import { statusOf } from "./submissions/submission.ts";
import { createPool, type Pool } from "./workbook/open/pool.ts";

const READ_TASK = new URL("submissions/read-task.ts", import.meta.url).href;

export interface Options {
  progress?: (done: number, all: number) => void;
  /** Folder in which readings are kept, so that unchanged files are not read again; none is kept where not given. */
  cache?: string | undefined;
  /** What reads the files (`submissions/read-task.ts`): a pool of child processes, unless given. */
  createReader?: (setup: Promise<Setup>) => Pick<Pool<string>, "run" | "close">;
}

const inChildren = (setup: Promise<Setup>) => createPool<string>({ taskModule: READ_TASK, setup });

/** What must be known before any file is read. */
async function readBefore(registryPath: string) {
  const [checks, forms, { registry, problems }] = await Promise.all([
    loadChecks(),
    loadForms(),
    readRegistry(registryPath),
  ]);
  const beside = (name: string) => join(dirname(registryPath), name);
  const aliases = await readAliases(beside("aliases.csv"), registry, checks);
  const { problems: headingProblems, ...accepted } = await readHeadings(beside("headings.csv"), forms, checks);
  const setup: Setup = { tccsd: registry.tccsd, chiBo: registry.chiBo, aliases: aliases.byName, ...accepted };
  return {
    checks,
    forms: new Map(forms.map((form) => [form.id, form])),
    registry,
    problems: [...problems, ...aliases.problems, ...headingProblems],
    setup,
  };
}

/**
 * Reads every workbook of an inbox against a registry and the lists beside it (`aliases.csv`, `headings.csv`, `corrections.csv`): accepted facts, rows set
 * aside, problems, and what became of each file.
 */
export async function readInbox(inbox: string, registryPath: string, options: Options = {}): Promise<Reading> {
  const known = readBefore(registryPath);
  // It starts while the registry is read.
  const pool = (options.createReader ?? inChildren)(known.then(({ setup }) => setup));
  const readAll = async () => {
    const { registry, setup, checks } = await known;
    const cache = options.cache ? await openCache(options.cache, inbox, setup) : undefined;
    const files = await listInbox(inbox, (file, stamp) => cache?.hashOf(file, stamp));
    const list = join(dirname(registryPath), "corrections.csv");
    const corrections = await readCorrections(list, new Set(files.map((f) => f.file)), checks);
    const work = { registry, files, corrections: corrections.byFile, pool, cache, checks, progress: options.progress };
    const results = await readFiles(work);
    await cache?.save();
    return { files, corrections, results };
  };
  const { files, corrections, results } = await readAll().finally(() => pool.close());
  const { checks, forms, registry, problems } = await known;
  const submissions = results.flatMap((r) => r.submissions);
  const reportOf = (s: { file: string; problems: Problem[] }) => reporter({ checks }, s.file, s.problems);
  supersede(submissions, registry, reportOf);
  checkCoverage(submissions, forms, registry, reportOf);
  const standing = submissions.filter((s) => !s.superseded);
  return {
    registry,
    members: new Set(results.flatMap((result) => result.members ?? [])),
    facts: standing.flatMap((s) => s.facts),
    setAside: standing.flatMap((s) => s.setAside),
    problems: [
      ...problems,
      ...corrections.problems,
      ...results.flatMap((r) => [...r.problems, ...r.submissions.flatMap((s) => s.problems)]),
    ],
    files: results.map((r, i) => fileRow(r, files[i]!.sha256)),
    reports: submissions
      .filter((s) => s.tccsdId && s.period)
      .map(
        ({ file, form, tccsdId, period, ...s }): ReportRow => ({
          ...{ file, form, tccsdId, period, status: statusOf(s) },
          ...{ accepted: s.facts.length, rejected: s.setAside.length },
        }),
      ),
  };
}

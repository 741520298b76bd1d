import { dirname, join } from "node:path";
import { loadChecks } from "./checks/check.ts";
import { loadForms } from "./forms/form.ts";
import { Kept } from "./kept.ts";
import type { Problem } from "./problems/problem.ts";
import { readCorrections } from "./registry/corrections.ts";
import { knownFrom } from "./registry/known.ts";
import { Registry } from "./registry/registry.ts";
import { reporter } from "./submissions/context.ts";
import { checkCoverage } from "./submissions/coverage.ts";
import { fileRow } from "./submissions/file-row.ts";
import type { Setup } from "./submissions/read-task.ts";
import { listInbox } from "./submissions/reading/inbox.ts";
import { openCache } from "./submissions/reading/open-cache.ts";
import { readFiles } from "./submissions/reading/read-files.ts";
import { readerVersion } from "./submissions/reading/reader-version.ts";
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

/**
 * Reads every workbook of an inbox against a registry and the lists beside it (`aliases.csv`, `headings.csv`, `corrections.csv`): accepted facts, rows set
 * aside, problems, and what became of each file.
 */
export async function readInbox(inbox: string, registryPath: string, options: Options = {}): Promise<Reading> {
  const kept = new Kept(options.cache && join(options.cache, "registry"), options.cache && readerVersion());
  const known = knownFrom(registryPath, kept);
  // It starts while the registry is read.
  const pool = (options.createReader ?? inChildren)(known.then(({ setup }) => setup));
  const readAll = async () => {
    const [{ setup }, checks, forms] = await Promise.all([known, loadChecks(), loadForms()]);
    const registry = new Registry(setup.tccsd, setup.chiBo);
    const cache = options.cache ? await openCache(options.cache, inbox, setup) : undefined;
    const files = await listInbox(inbox, (file, stamp) => cache?.hashOf(file, stamp));
    const list = join(dirname(registryPath), "corrections.csv");
    const corrections = await readCorrections(list, new Set(files.map((f) => f.file)), checks);
    const work = { registry, files, corrections: corrections.byFile, pool, cache, checks, progress: options.progress };
    const results = await readFiles(work);
    await Promise.all([cache?.save(), kept.forgetUnused()]);
    return { registry, checks, forms, files, corrections, results };
  };
  const { registry, checks, forms, files, corrections, results } = await readAll().finally(() => pool.close());
  const submissions = results.flatMap((r) => r.submissions);
  const reportOf = (s: { file: string; problems: Problem[] }) => reporter({ checks }, s.file, s.problems);
  supersede(submissions, registry, reportOf);
  checkCoverage(submissions, new Map(forms.map((form) => [form.id, form])), registry, reportOf);
  const standing = submissions.filter((s) => !s.superseded);
  return {
    registry,
    members: new Set(results.flatMap((result) => result.members ?? [])),
    facts: standing.flatMap((s) => s.facts),
    setAside: standing.flatMap((s) => s.setAside),
    problems: [
      ...(await known).problems,
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

import { type Check, problemOf } from "../../checks/check.ts";
import { refusal } from "../../problems/refusal.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Correction } from "../../workbook/correct.ts";
import type { Pool } from "../../workbook/open/pool.ts";
import { WorkbookError } from "../../workbook/open/workbook.ts";
import type { FileResult } from "../file.ts";
import type { InboxFile } from "./inbox.ts";
import type { ReadingCache } from "./reading-cache.ts";
import { fromText, toText } from "./reading-text.ts";
import { contentKey } from "./same-file.ts";

interface Work {
  registry: Registry;
  files: InboxFile[];
  corrections: Map<string, Correction[]>;
  pool: Pick<Pool<string>, "run">;
  cache: ReadingCache | undefined;
  checks: Map<string, Check>;
  progress: ((done: number, all: number) => void) | undefined;
}

/** Reads files, each content once and only where the cache does not hold its reading; what cannot be opened is a problem of its own. */
export function readFiles({ registry, files, corrections, pool, cache, checks, progress }: Work) {
  const firstWith = new Map<string, string>();
  const times = new Map<string, number>();
  for (const { sha256 } of files) times.set(sha256, (times.get(sha256) ?? 0) + 1);
  let done = 0;
  const readOne = async ({
    file,
    path,
    stamp,
    sha256,
    unreachable,
  }: InboxFile): Promise<FileResult & { members?: string[] }> => {
    if (unreachable)
      return { file, submissions: [], problems: [refusal(file, new WorkbookError("unreachable", unreachable))] };
    const own = corrections.get(file);
    const key = times.get(sha256) === 1 ? sha256 : contentKey(registry, file, sha256);
    const twin = own ? undefined : firstWith.get(key);
    if (twin !== undefined) {
      const at = { file, sheet: "", cell: "" };
      return { file, submissions: [], problems: [problemOf(checks.get("duplicate_file")!, at, { found: twin })] };
    }
    firstWith.set(key, file);
    const basis = { file, sha256, corrections: JSON.stringify(own ?? []) };
    const kept = cache?.get(basis);
    try {
      // Even what is kept is awaited, so that the pool is set to work on the rest first.
      const text = await (kept ?? pool.run(path, file, own));
      const result = fromText(text);
      if (!kept || cache?.hashOf(file, stamp) === undefined) cache?.put(basis, stamp, unitsOf(result), text);
      return result;
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      const refused = { file, submissions: [], problems: [refusal(file, error)] };
      if (isOfContent(error)) cache?.put(basis, stamp, [], toText(refused, []));
      return refused;
    } finally {
      progress?.(++done, files.length);
    }
  };
  return Promise.all(files.map(readOne));
}

const unitsOf = ({ submissions }: FileResult): string[] => [
  ...new Set(submissions.map((s) => s.tccsdId).filter((id) => id !== "")),
];

/** Whether the same bytes are always refused so. Whether a file ends within its limits, or gives way to an error of the program, may depend on the hour. */
const isOfContent = ({ code, cause }: WorkbookError): boolean =>
  !["unreachable", "too_large", "timeout"].includes(code) && cause === undefined;

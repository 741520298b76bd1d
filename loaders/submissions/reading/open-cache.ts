import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import type { Setup } from "../read-task.ts";
import { readerVersion } from "./reader-version.ts";
import { ReadingCache } from "./reading-cache.ts";

/**
 * Opens the cache of readings of an inbox, one file in the cache's folder, for a registry and the lists beside it. What a file is taken for leans on all TCCSĐ and the accepted headings; its rows lean on the chi bộ and
 * aliases of their own TCCSĐ alone, so that a new alias has only that TCCSĐ's files read again.
 */
export function openCache(
  folder: string,
  inbox: string,
  { tccsd, chiBo, aliases, headings, titleWords }: Setup,
): Promise<ReadingCache> {
  const hashed = (value: unknown) => createHash("sha1").update(JSON.stringify(value)).digest("base64url");
  const path = join(folder, `${hashed(resolve(inbox)).slice(0, 12)}.readings`);
  const states = new Map<string, string>();
  const stateOf = (id: string): string => {
    const known = states.get(id);
    if (known !== undefined) return known;
    const own = [...aliases].filter(([key]) => key.startsWith(`${id}|`));
    const state = hashed([chiBo.filter((c) => c.tccsdId === id), own]);
    states.set(id, state);
    return state;
  };
  return ReadingCache.open(path, `${readerVersion()} ${hashed([tccsd, [...headings], [...titleWords]])}`, stateOf);
}

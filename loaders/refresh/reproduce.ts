import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PersonError } from "../problems/person-error.ts";
import { Archive } from "./archive.ts";
import { build } from "./build.ts";
import { codeVersion } from "./code-version.ts";
import type { HashedFile } from "./hashed-file.ts";
import { differences, outputsOf } from "./manifest.ts";
import { type Places, placesIn, root } from "./places.ts";
import { newRun, Register } from "./register.ts";
import { States } from "./states.ts";

/** What building a run again from archived inputs came to. */
export interface Proof {
  state: string;
  /** Id of what was built now; equal to `state` where every byte is equal. */
  rebuilt: string;
  files: number;
  /** Files that are not equal. */
  wrong: string[];
  /** Whether the program is the one that made the run. */
  sameCode: boolean;
}

/** The run is not in the register, or published nothing. */
export class NoSuchRunError extends PersonError {}

/** Builds what a run published once more, from archived inputs alone, in a folder of its own, and compares every byte. */
export async function reproduce(data: string, id: string, say: (message: string) => void): Promise<Proof> {
  const register = new Register(placesIn(data).register);
  const entry = (await register.entries()).findLast((e) => e.run === id && e.outcome === "published");
  if (!entry?.inputs || !entry.state)
    throw new NoSuchRunError(`Sổ không có lần công bố nào mang mã “${id}”. Xem data/register.jsonl`);
  const archive = new Archive(placesIn(data).archive);
  const inputs = JSON.parse((await archive.read(entry.inputs.sha256)).toString()) as HashedFile[];
  for (const { sha256 } of inputs) await archive.read(sha256);
  const code = await codeVersion(root);
  const made = { tccsd: entry.tccsd ?? "", demo: entry.demo ?? false, code, inputs };
  const work = await mkdtemp(join(tmpdir(), "dung-lai-"));
  try {
    const places: Places = { ...placesIn(data, made.tccsd || undefined), work };
    const built = await build(places, archive, made, id, say, true);
    const states = new States(places.published);
    const kept = await states.manifest(entry.state).catch(() => undefined);
    const wrong = kept ? differences(kept.outputs, await outputsOf(built.folder)) : [];
    const proof = {
      state: entry.state,
      rebuilt: built.state,
      files: (kept?.outputs ?? []).length,
      wrong,
      sameCode: code.sha256 === entry.code?.sha256,
    };
    await register.append({
      run: newRun(),
      outcome: proof.rebuilt === proof.state ? "reproduced" : "differs",
      tccsd: made.tccsd,
      state: proof.rebuilt,
      results: { of: id, wrong: wrong.length },
    });
    return proof;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

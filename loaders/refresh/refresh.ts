import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { Kept } from "../kept.ts";
import { PersonError } from "../problems/person-error.ts";
import { askWritten, writeTables } from "../publish/tables.ts";
import { run } from "../run.ts";
import { threadsFor, Warehouse } from "../warehouse/warehouse.ts";
import { Archive } from "./archive.ts";
import { codeVersion } from "./code-version.ts";
import { type Change, countsOf, difference } from "./difference.ts";
import { takeInputs } from "./inputs.ts";
import { takeLock } from "./lock.ts";
import { keyOf, type Manifest, writeManifest } from "./manifest.ts";
import { type Places, root } from "./places.ts";
import { precompress } from "./precompress.ts";
import { type Entry, newRun, Register } from "./register.ts";
import { writeSite } from "./site.ts";
import { mustStand } from "./source.ts";
import { States } from "./states.ts";
import { publishedIn } from "./verify/published.ts";
import { VerificationError, verify } from "./verify/verify.ts";

/** What a refresh came to. */
export interface Outcome {
  run: string;
  /** The state that is published now. */
  state: string;
  /** What differs from the state published before; undefined where nothing was published before, or nothing was built. */
  changes?: Change[];
  /** A state that was rolled back from is not published again by itself. */
  outcome: "published" | "unchanged";
  results: Entry["results"];
}

/**
 * Reads what stands in the inbox, computes, builds beside what is published, verifies, and only then swaps. A run that fails or is killed
 * leaves the published state as it was, and the next one comes to the same bytes.
 */
export async function refresh(places: Places, say: (message: string) => void): Promise<Outcome> {
  await mustStand(places);
  const release = await takeLock(join(places.work, "lock.json"));
  const register = new Register(places.register);
  const id = newRun();
  try {
    const states = new States(places.published);
    const archive = new Archive(places.archive);
    const inputs = await takeInputs(places.source, archive);
    const code = await codeVersion(root);
    const made = { tccsd: places.tccsd ?? "", demo: places.demo, code, inputs };
    const key = keyOf(made);
    const before = await states.current();
    const last = (await register.entries()).findLast((e) => e.outcome === "published" && e.tccsd === made.tccsd);
    if (made.demo && last?.demo === false)
      throw new PersonError(
        "Bản đang công bố là số liệu của đơn vị, nay không thấy data/inbox và data/danh-muc.xlsx; không thay bằng số liệu minh họa. " +
          "Kiểm tra ổ đĩa, thư mục (bị chuyển, đổi tên?) rồi chạy lại.",
      );
    const list = await archive.keep(Buffer.from(JSON.stringify(inputs)));
    const entry = {
      run: id,
      key,
      code,
      tccsd: made.tccsd,
      demo: made.demo,
      inputs: { sha256: list, files: inputs.length },
    };
    if (before && last?.key === key) {
      await states.point(before);
      await register.append({ ...entry, outcome: "unchanged", state: before });
      return { run: id, state: before, outcome: "unchanged", results: last.results };
    }
    await register.append({ ...entry, outcome: "begun" });
    const built = await build(places, archive, made, id, say);
    const changes =
      before && (await difference(join(states.place(before), "open-data"), join(built.folder, "open-data")));
    const results = { ...built.results, ...(changes ? { changes: countsOf(changes) } : {}) };
    await states.publish(built.folder, built.state);
    await register.append({
      ...entry,
      outcome: "published",
      state: built.state,
      ...(before ? { superseded: before } : {}),
      results,
      supersededFiles: built.superseded,
    });
    return { run: id, state: built.state, outcome: "published", results, ...(changes ? { changes } : {}) };
  } catch (error) {
    const outcome = error instanceof VerificationError ? "refused" : "failed";
    await register.append({ run: id, outcome, reason: (error as Error).message });
    throw error;
  } finally {
    await release();
  }
}

/** Builds a state from archived inputs, in a folder of its own that no other run ever used, and verifies it. Gives its folder and id. */
export async function build(
  places: Places,
  archive: Archive,
  made: Omit<Manifest, "outputs">,
  name: string,
  say: (message: string) => void,
) {
  const source = join(places.work, "inputs");
  const folder = join(places.work, `next-${name}`);
  const warehouseFile = join(places.work, "warehouse.duckdb");
  await archive.layOut(made.inputs, source);
  await clear(places.work);
  await mkdir(folder, { recursive: true });
  const { reading, seconds, ...results } = await run({
    inbox: join(source, "inbox"),
    registry: join(source, "danh-muc.xlsx"),
    out: join(folder, "open-data"),
    warehouse: warehouseFile,
    cache: join(places.work, "cache"),
    ...(places.tccsd === undefined ? {} : { tccsd: places.tccsd }),
    progress: say,
  });
  say("Đang dựng trang…");
  const kept = new Kept(join(places.work, "kept"), `${made.code.sha256} ${made.code.node}`);
  const settings = { access_mode: "READ_ONLY", ...threadsFor(results.facts) };
  await asked(warehouseFile, settings, async (warehouse) => {
    await writeTables(warehouse, join(folder, "open-data"));
    await askWritten(warehouse, join(folder, "open-data"));
    await writeSite(warehouse, source, join(folder, "site"), made.demo, kept);
  });
  say("Đang kiểm tra bản dựng…");
  // asks the warehouse itself, not what was written of it
  await asked(warehouseFile, settings, async (warehouse) =>
    verify({ folder, files: await publishedIn(folder), warehouse, members: reading.members, demo: made.demo, kept }),
  );
  await precompress(join(folder, "site"));
  await kept.forgetUnused();
  const own = new Set(reading.files.map((f) => `inbox/${f.file}`));
  const inputs = made.inputs.filter(({ path }) => !path.startsWith("inbox/") || own.has(path.normalize("NFC")));
  return {
    folder,
    state: await writeManifest(folder, { ...made, inputs }),
    results,
    superseded: reading.files.filter((f) => f.status === "superseded").map((f) => f.file),
  };
}

async function asked(
  file: string,
  settings: Record<string, string>,
  work: (warehouse: Warehouse) => Promise<void>,
): Promise<void> {
  const warehouse = await Warehouse.open(file, settings);
  try {
    await work(warehouse);
  } finally {
    warehouse.close();
  }
}

/** Removes what killed runs left behind. */
async function clear(work: string): Promise<void> {
  for (const name of await readdir(work))
    if (name.startsWith("next-")) await rm(join(work, name), { recursive: true, force: true }).catch(() => {});
}

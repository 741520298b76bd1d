import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { Kept } from "../kept.ts";
import { PersonError } from "../problems/person-error.ts";
import { askWritten, writeTables } from "../publish/tables.ts";
import { run } from "../run.ts";
import { threadsFor, Warehouse } from "../warehouse/warehouse.ts";
import type { Archive } from "./archive.ts";
import { type Manifest, writeManifest } from "./manifest.ts";
import type { Places } from "./places.ts";
import { precompress } from "./precompress.ts";
import { writeSite } from "./site.ts";
import { publishedIn } from "./verify/published.ts";
import { verify } from "./verify/verify.ts";

/**
 * Builds a state from archived inputs, in a folder of its own that no other run ever used, and verifies it. Gives its folder, its id and its warehouse,
 * which becomes that of the state once it is published.
 * @throws PersonError where nothing was accepted of all files, unless it `mayBeEmpty`
 */
export async function build(
  places: Places,
  archive: Archive,
  made: Omit<Manifest, "outputs">,
  name: string,
  say: (message: string) => void,
  mayBeEmpty: boolean,
) {
  const source = join(places.work, "inputs");
  const folder = join(places.work, `next-${name}`);
  const warehouseFile = join(places.work, `next-${name}.duckdb`);
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
  if (results.facts === 0 && !mayBeEmpty)
    throw new PersonError(
      "Không nhận được dòng số liệu nào, trong khi bản trước có; không công bố. Danh mục có đúng là của đơn vị không? Xem từng tệp bằng npm run check.",
    );
  say("Đang dựng trang…");
  const kept = new Kept(join(places.work, "kept"), `${made.code.sha256} ${made.code.node}`);
  const threads = threadsFor(results.facts);
  const settings = { access_mode: "READ_ONLY", ...threads };
  await asked(warehouseFile, settings, async (warehouse) => {
    await writeTables(warehouse, join(folder, "open-data"));
    await askWritten(warehouse, join(folder, "open-data"));
    await writeSite(warehouse, source, join(folder, "site"), made.demo, kept);
  });
  say("Đang kiểm tra bản dựng…");
  // asks the warehouse itself, not what was written of it
  await asked(warehouseFile, settings, async (warehouse) =>
    verify({
      folder,
      files: await publishedIn(folder, threads),
      warehouse,
      members: reading.members,
      demo: made.demo,
      kept,
    }),
  );
  await precompress(join(folder, "site"));
  await kept.forgetUnused();
  const own = new Set(reading.files.map((f) => `inbox/${f.file}`));
  const inputs = made.inputs.filter(({ path }) => !path.startsWith("inbox/") || own.has(path.normalize("NFC")));
  return {
    folder,
    warehouse: warehouseFile,
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

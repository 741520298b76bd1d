import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSite } from "./publish/build-site.ts";
import { serveSite } from "./publish/serve-site.ts";
import { writeSiteData } from "./publish/site-data.ts";
import { describe, run } from "./run.ts";
import { loadTerms } from "./terms/term.ts";
import { Warehouse } from "./warehouse/warehouse.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const build = join(root, "data/build");
const own = existsSync(join(root, "data/inbox")) && existsSync(join(root, "data/danh-muc.xlsx"));
const source = join(root, own ? "data" : "data/demo");
const registry = join(source, "danh-muc.xlsx");
const PORT = 3000;

console.log(
  own
    ? "Dùng số liệu của đơn vị: data/inbox và data/danh-muc.xlsx"
    : "Dùng số liệu minh họa: data/demo (đặt số liệu của đơn vị vào data/inbox và data/danh-muc.xlsx để thay)",
);

const state = join(build, "state.txt");
const now = await fingerprint();
const before = await readFile(state, "utf8").catch(() => "");
if (before.startsWith(`${now}\n`) && existsSync(join(root, "dist/index.html"))) {
  console.log(before.slice(now.length + 1));
  console.log("Không có gì thay đổi so với lần trước.");
} else {
  const warehouse = join(build, "warehouse.duckdb");
  const out = join(build, "open-data");
  const summary = await run({ inbox: join(source, "inbox"), registry, out, warehouse, progress: console.log });
  const stored = await Warehouse.open(warehouse);
  await writeSiteData(stored, (await loadTerms()).at(-1)!, join(root, "src/data"), !own);
  stored.close();
  console.log("Đang dựng trang…");
  await buildSite(root);
  const words = describe(summary, "data/build/open-data/problems.csv");
  await mkdir(build, { recursive: true });
  await writeFile(state, `${now}\n${words}`);
  console.log(words);
}
const site = await serveSite(join(root, "dist"), PORT);
if (site.port !== PORT) console.log(`Cổng ${PORT} đang bận, dùng cổng ${site.port}.`);
console.log(`Mở trang tại ${site.address} (Ctrl-C để dừng)`);

/** One text that changes as soon as an input, a program file or a page does. */
async function fingerprint(): Promise<string> {
  const hash = createHash("sha256");
  for (const folder of [source, join(root, "loaders"), join(root, "src")]) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((e) => e.isFile())
      .map((e) => join(e.parentPath, e.name))
      .filter((p) => !/[\\/](\.observablehq|build)[\\/]|src[\\/]data[\\/]/.test(p));
    for (const path of paths.sort()) hash.update(path).update(await readFile(path));
  }
  for (const name of ["package-lock.json", "observablehq.config.ts"]) hash.update(await readFile(join(root, name)));
  return hash.digest("hex");
}

import { existsSync, readdirSync } from "node:fs";
import { cp, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Kept } from "../kept.ts";
import { type Assets, bundleAssets } from "./assets.ts";
import { fillPage } from "./fill-page.ts";
import type { Block, Site } from "./page.ts";
import { HEADER_POLICY } from "./policy.ts";
import { buildShell } from "./shell.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

export interface SiteBuild {
  /** Folder written by `writeSiteData`, with the reports beside (`bao-cao.json`, `bao-cao/`). */
  data: string;
  /** Folder of the site; replaced as a whole once everything in it is made. */
  out: string;
  /** Pages of which nothing changed are taken from here. */
  kept?: Kept;
}

/** Builds the static site of some data: pages filled at build time, style, code, files to be loaded on demand, reports, and `csp.txt`. */
export async function buildSite({ data, out, kept = new Kept() }: SiteBuild): Promise<void> {
  const shell = await buildShell(root);
  const fresh = `${out}.moi`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  const assets = await bundleAssets(root, fresh);
  const site = await readFile(join(data, "site.json"), "utf8");
  for (const file of readdirSync(shell, { recursive: true }).map(String))
    if (file.endsWith(".html"))
      await writePage(file.replaceAll("\\", "/"), { shell, data, out: fresh, site, assets, kept });
  for (const [from, to] of [
    ["public", "du-lieu"],
    ["bao-cao", "du-lieu/bao-cao"],
  ] as const)
    if (existsSync(join(data, from))) await cp(join(data, from), join(fresh, to), { recursive: true });
  await writeFile(join(fresh, "csp.txt"), `${HEADER_POLICY}\n`);
  await rm(out, { recursive: true, force: true });
  await rename(fresh, out);
}

interface PageBuild {
  shell: string;
  data: string;
  out: string;
  /** Contents of `site.json`. */
  site: string;
  assets: Assets;
  kept: Kept;
}

async function writePage(file: string, { shell, data, out, site, assets, kept }: PageBuild): Promise<void> {
  const path = file.slice(0, -".html".length);
  const own = join(data, `${path}.json`);
  // an indicator that the term does not follow has no page
  if (!existsSync(own) && path.startsWith("chi-tieu/")) return;
  const value = existsSync(own) ? await readFile(own, "utf8") : "{}";
  const html = await readFile(join(shell, file), "utf8");
  const page = await kept.bytes([path, html, value, site, JSON.stringify(assets)], async () => {
    const parts = {
      blocks: await blocksOf(path),
      data: JSON.parse(value) as unknown,
      site: JSON.parse(site) as Site,
      assets,
    };
    return Buffer.from(fillPage(html, path, parts));
  });
  await mkdir(dirname(join(out, file)), { recursive: true });
  await writeFile(join(out, file), page);
}

/** The parts of a page: `src/blocks/<page>.js`, or of all pages of a folder `src/blocks/<folder>/[id].js`. */
async function blocksOf(path: string): Promise<Record<string, Block>> {
  for (const module of [path, `${dirname(path)}/[id]`]) {
    const file = join(root, "src/blocks", `${module}.js`);
    if (existsSync(file)) return (await import(pathToFileURL(file).href)) as Record<string, Block>;
  }
  return {};
}

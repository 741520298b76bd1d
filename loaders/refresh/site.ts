import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildSite } from "../publish/build-site.ts";
import { writeSiteData } from "../publish/site-data.ts";
import { loadTerms } from "../terms/term.ts";
import type { Warehouse } from "../warehouse/warehouse.ts";
import { root } from "./places.ts";

/** Builds the site of a warehouse into a folder. */
export async function writeSite(warehouse: Warehouse, out: string, demo: boolean): Promise<void> {
  await writeSiteData(warehouse, (await loadTerms()).at(-1)!, join(root, "src/data"), demo);
  await buildSite(root);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await cp(join(root, "dist"), out, { recursive: true });
  // The framework notes when each data file was written; equal contents are to give equal pages.
  for (const page of (await readdir(out, { recursive: true })).filter((name) => name.endsWith(".html"))) {
    const html = await readFile(join(out, page), "utf8");
    await writeFile(join(out, page), html.replace(/"lastModified":\d+/g, '"lastModified":0'));
  }
}

import { rm } from "node:fs/promises";
import { writeNewestReports } from "../../reports/newest.ts";
import { buildSite } from "../publish/build-site.ts";
import { writeSiteData } from "../publish/site-data.ts";
import { loadTerms } from "../terms/term.ts";
import type { Warehouse } from "../warehouse/warehouse.ts";

/** Builds the site of a warehouse into a folder, with the newest reports; `source` holds the office's settings and templates. */
export async function writeSite(warehouse: Warehouse, source: string, out: string, demo: boolean): Promise<void> {
  const data = `${out}.data`;
  await writeSiteData(warehouse, (await loadTerms()).at(-1)!, data, demo);
  await writeNewestReports(warehouse, source, data, demo);
  await buildSite({ data, out });
  await rm(data, { recursive: true });
}

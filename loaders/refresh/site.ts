import { rm } from "node:fs/promises";
import { join } from "node:path";
import { writeNewestReports } from "../../reports/newest.ts";
import type { Kept } from "../kept.ts";
import { buildSite } from "../publish/build-site.ts";
import { publishedTerms } from "../publish/published-terms.ts";
import { writeSiteData } from "../publish/site-data.ts";
import { loadTerms } from "../terms/term.ts";
import type { Warehouse } from "../warehouse/warehouse.ts";

/**
 * Builds the site of a warehouse into a folder, one of each term, with the newest reports; `source` holds the office's settings and templates.
 * Pages and reports of which nothing changed are those that were `kept`.
 */
export async function writeSite(
  warehouse: Warehouse,
  source: string,
  out: string,
  demo: boolean,
  kept: Kept,
): Promise<void> {
  const data = `${out}.data`;
  const terms = await publishedTerms(warehouse, await loadTerms());
  for (const { term, place } of terms) {
    await writeSiteData(warehouse, term, data, demo, terms);
    if (place === "") await writeNewestReports(warehouse, source, data, demo, kept);
    await buildSite({ data, out: join(out, place), kept });
    await rm(data, { recursive: true });
  }
}

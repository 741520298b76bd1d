import { rm } from "node:fs/promises";
import { join } from "node:path";
import { writeNewestReports } from "../../reports/newest.ts";
import type { Kept } from "../kept.ts";
import { buildSite } from "../publish/build-site.ts";
import { publishedTerms } from "../publish/published-terms.ts";
import { writeSiteData } from "../publish/site-data.ts";
import { loadTerms, type Term } from "../terms/term.ts";
import type { Warehouse } from "../warehouse/warehouse.ts";

/**
 * Builds the site of a warehouse into a folder, one of each term, with its newest reports; `source` holds the office's settings and templates.
 * Pages and reports of which nothing changed are those that were `kept`.
 */
export async function writeSite(
  warehouse: Warehouse,
  source: string,
  out: string,
  demo: boolean,
  kept: Kept,
  terms?: Term[],
): Promise<void> {
  const data = `${out}.data`;
  const published = await publishedTerms(warehouse, terms ?? (await loadTerms()));
  for (const { term, place } of published) {
    await writeSiteData(warehouse, term, data, demo, published);
    await writeNewestReports(warehouse, source, data, demo, kept, term);
    await buildSite({ data, out: join(out, place), kept });
    await rm(data, { recursive: true });
  }
}

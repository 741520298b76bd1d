import { type FindingSource, loadFindings } from "../findings/finding.ts";
import { loadIndicators } from "../indicators/indicator.ts";
import type { Term } from "../terms/term.ts";
import { declarations } from "./declarations.ts";
import { lineage, measures } from "./measures.ts";
import { sqlFile } from "./sql.ts";

/**
 * Computes what the terms ask for from the facts in a warehouse. Sums are stored (`measures`, `rolled_up`); all that is read from them is a
 * view, worked out where a page or a report asks for it, so that a run with one changed file stays short.
 */
export async function compute(run: (sql: string) => Promise<void>, terms: Term[]): Promise<void> {
  const [indicators, findings] = await Promise.all([loadIndicators(), loadFindings()]);
  await run(declarations(terms, indicators, findings) + sqlFile("macros") + sqlFile("calendar"));
  for (const indicator of indicators) await run(measures(indicator));
  await run(["roll-up", "indicator-values", "unit-names", "scores", "rankings"].map(sqlFile).join("\n"));
  await run(lineage(indicators) + found(findings) + sqlFile("findings"));
}

/** The units that stand out, before they are put in words. */
const found = (findings: FindingSource[]): string =>
  `-- one row per finding, period and unit
   create view found as ${findings.map(({ id, sql }) => `select '${id}' as finding, * from (${sql})`).join("\nunion all by name ")};\n`;

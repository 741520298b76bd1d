import { type FindingSource, loadFindings } from "../findings/finding.ts";
import { type IndicatorSource, loadIndicators } from "../indicators/indicator.ts";
import type { Term } from "../terms/term.ts";
import { insert, sqlFile } from "./sql.ts";

/**
 * Computes what the terms ask for from the facts in a warehouse. Sums and their judgement are stored (`measures`, `indicator_values`); all
 * that is read from them is a view, worked out where a page or a report asks for it, so that a run with one changed file stays short.
 */
export async function compute(run: (sql: string) => Promise<void>, terms: Term[]): Promise<void> {
  const [indicators, findings] = await Promise.all([loadIndicators(), loadFindings()]);
  await run(declarations(terms, indicators, findings));
  await run(sqlFile("macros") + sqlFile("calendar"));
  for (const { id, sql } of indicators)
    await run(
      `insert into measures
       select term, '${id}', tccsd_id, chi_bo_id, period, coalesce(sum(numerator), 0), coalesce(sum(denominator), 0), sum(reported), sum(expected)
       from (${sql}) join term_indicators using (term) where indicator = '${id}'
       group by term, tccsd_id, chi_bo_id, period`,
    );
  await run(["indicator-values", "unit-names", "scores", "rankings"].map(sqlFile).join("\n"));
  await run(lineage(indicators) + found(findings) + sqlFile("findings"));
}

/** The terms and indicators as rows, for SQL to join with. */
const declarations = (terms: Term[], indicators: IndicatorSource[], findings: FindingSource[]): string =>
  [
    insert(
      "terms",
      terms.map((t) => [t.id, t.label, t.firstMonth, t.lastMonth]),
    ),
    insert(
      "review_years",
      terms.flatMap((t) => t.reviewYears.map((year) => [t.id, String(year)])),
    ),
    insert(
      "indicators",
      indicators.map((i) => [i.id, i.order, i.name, i.shortName, i.unit, i.kind, i.better]),
    ),
    insert(
      "finding_kinds",
      findings.map((f) => [f.id, f.order, f.title, f.sentence]),
    ),
    insert(
      "term_indicators",
      terms.flatMap((t) =>
        Object.entries(t.targets).map(([id, { comparison, value }]) => [t.id, id, comparison, value]),
      ),
    ),
    insert(
      "term_weights",
      terms.flatMap((t) => Object.entries(t.weights).map(([id, weight]) => [t.id, id, weight])),
    ),
    insert(
      "indicator_grains",
      indicators.flatMap((i) => i.levels.flatMap((level) => i.periods.map((period) => [i.id, level, period]))),
    ),
  ].join("");

/** The rows that the measures add up, with the cells they were read from. */
const lineage = (indicators: IndicatorSource[]): string =>
  `-- one row per term, indicator, period and source row behind the figures of a chi bộ (or TCCSĐ): what it adds to numerator and denominator
   create view lineage as ${indicators
     .map(
       ({ id, sql }) =>
         `select term, indicator, tccsd_id, chi_bo_id, period, fact_period, coalesce(numerator, 0) as numerator, coalesce(denominator, 0) as denominator, file, sheet, "row", cells
          from (${sql}) join term_indicators using (term) where indicator = '${id}' and file is not null`,
     )
     .join("\nunion all ")};
`;

/** The units that stand out, before they are put in words. */
const found = (findings: FindingSource[]): string =>
  `-- one row per finding, period and unit
   create view found as ${findings.map(({ id, sql }) => `select '${id}' as finding, * from (${sql})`).join("\nunion all by name ")};
`;

import type { FindingSource } from "../findings/finding.ts";
import type { IndicatorSource } from "../indicators/indicator.ts";
import { scorePart, type Term } from "../terms/term.ts";
import { insert, literal, sqlFile } from "./sql.ts";

/**
 * The terms, indicators and findings as rows, for SQL to join with.
 * @throws where a term sets a target for an indicator that nobody declared
 */
export function declarations(terms: Term[], indicators: IndicatorSource[], findings: FindingSource[]): string {
  const ids = indicators.map((i) => i.id);
  for (const term of terms) {
    const unknown = Object.keys(term.targets).find((id) => !ids.includes(id));
    if (unknown)
      throw new Error(`Term ${term.id} sets a target for “${unknown}”, which no file of loaders/indicators declares.`);
  }
  return [
    enumeration(
      "term_id",
      terms.map((t) => t.id),
    ),
    enumeration("indicator_id", ids),
    enumeration("score_part", scorePart.options),
    sqlFile("declarations"),
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
}

/** Sorted, so that an id sorts as it is written. */
const enumeration = (name: string, ids: string[]): string =>
  `create type ${name} as enum (${[...ids].sort().map(literal).join(", ")});\n`;

import { join } from "node:path";
import type { Warehouse } from "../warehouse/warehouse.ts";

/** Rows of `indicators.csv` (with the term, since two terms may share a year). */
export const INDICATORS = `-- one row per indicator, level, unit and period
  select indicator, level, unit_id, period, numerator, denominator, value, reported, expected, status, term
  from indicator_values order by term, indicator, level, unit_id, period`;

/** Writes `indicators.csv` beside the facts. */
export async function writeIndicators(warehouse: Warehouse, out: string): Promise<void> {
  await warehouse.export(INDICATORS, join(out, "indicators.csv"));
}

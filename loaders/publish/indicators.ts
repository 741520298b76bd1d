import { join } from "node:path";
import type { Warehouse } from "../warehouse/warehouse.ts";

/** Rows of `indicators.csv` (spec/open-data.md, and the term, which two terms of one year need). */
export const INDICATORS = `-- one row per indicator, level, unit and period
  select indicator, level, unit_id, period, numerator, denominator, value, reported, expected, status, term
  from indicator_values order by term, indicator, level, unit_id, period`;

/** Writes `indicators.csv` beside the facts. */
export async function writeIndicators(warehouse: Warehouse, out: string): Promise<void> {
  await warehouse.export(INDICATORS, join(out, "indicators.csv"));
}

import { readFileSync } from "node:fs";
import { literal, Warehouse } from "../warehouse/warehouse.ts";

/** A report or figure that is not as it was in the state before. */
export interface Change {
  sort: "new_report" | "changed_report" | "gone_report" | "figure" | "status";
  /** Form of a report, indicator of a figure. */
  subject: string;
  level: "khoi" | "tccsd" | "chi_bo";
  unit_id: string;
  /** Name of the TCCSĐ, where it is one. */
  unit: string | null;
  period: string;
  /** Value (a fraction of 1, or a count) or status; null where there was none. */
  before: string | null;
  after: string | null;
}

/** What differs between the open data of two states: reports first seen, replaced or gone; figures and statuses that changed. */
export async function difference(before: string, after: string): Promise<Change[]> {
  const folder = (path: string) => literal(path.replaceAll("\\", "/")).slice(1, -1);
  const sql = readFileSync(new URL("difference.sql", import.meta.url), "utf8")
    .replaceAll("{before}", folder(before))
    .replaceAll("{after}", folder(after));
  const warehouse = await Warehouse.create();
  try {
    return (await warehouse.query(sql)) as unknown as Change[];
  } finally {
    warehouse.close();
  }
}

/** How many changes there are of each sort and level, for the register. */
export function countsOf(changes: Change[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { sort, level } of changes) {
    const key = sort.endsWith("report") ? sort : `${sort}_${level}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

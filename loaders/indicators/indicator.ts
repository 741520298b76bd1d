import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { declaredIn } from "../program/module.ts";

export type Level = "khoi" | "tccsd" | "chi_bo";
export type PeriodKind = "month" | "quarter" | "half" | "year" | "term";

/**
 * How an indicator is judged.
 * share: chi bộ over chi bộ, with bounds; a chi bộ counts once in a period, whose rows each say 1 of 1, 0 of 1 or nothing: yes if all say yes,
 * no as soon as one says no. pooled: members over members, judged where at least 95% is reported. count: missed as soon as it is
 * above its target. trend: shown, not judged.
 */
export type Kind = "share" | "pooled" | "count" | "trend";

/** One indicator of the action programme. Its target stands in the term; how it is computed in `<id>.sql`. */
export interface Indicator {
  id: string;
  /** Official Vietnamese name, and a short one for menus and tables. */
  name: string;
  shortName: string;
  definition: string;
  numerator: string;
  denominator: string;
  /** How a missing report is treated. */
  missing: string;
  kind: Kind;
  /** A share is shown in percent; a count as it is. */
  unit: "percent" | "count";
  levels: Level[];
  /** Shortest first. The SQL gives the shortest; each longer one comes from the one before. */
  periods: PeriodKind[];
  /** More is better, or less is. */
  better: "more" | "less";
  /** Order on pages. */
  order: number;
}

/** An indicator with the SQL of its measures. */
export interface IndicatorSource extends Indicator {
  sql: string;
}

/** All indicators, discovered by folder, in the order of the programme. */
export async function loadIndicators(): Promise<IndicatorSource[]> {
  const folder = new URL("./", import.meta.url);
  const ids = readdirSync(fileURLToPath(folder))
    .filter((f) => f.endsWith(".sql"))
    .map((f) => f.slice(0, -4));
  const found = await Promise.all(
    ids.map(async (id) => {
      const declared = await declaredIn<Omit<Indicator, "id">>(new URL(`${id}.ts`, folder));
      return { id, ...declared, sql: readFileSync(new URL(`${id}.sql`, folder), "utf8") };
    }),
  );
  return found.sort((a, b) => a.order - b.order);
}

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { declaredIn } from "../program/module.ts";

/**
 * One thing that stands out. Which units, in `<id>.sql`: rows of term, level, unit_id, indicator, period, value, previous_value, detail (a phrase
 * for the sentence) and weight (the more, the further up).
 */
export interface FindingKind {
  id: string;
  /** Heading of the list, in Vietnamese. */
  title: string;
  /**
   * The sentence a report can use as it is. Replaced in it: {unit}, {indicator}, {period}, {previous_period}, {value}, {previous_value}, {change},
   * {target}, {detail}.
   */
  sentence: string;
  /** Order in reports. */
  order: number;
}

/** A finding with the SQL of its rows. */
export interface FindingSource extends FindingKind {
  sql: string;
}

/** All findings, discovered by folder, in the order of reports. */
export async function loadFindings(): Promise<FindingSource[]> {
  const folder = new URL("./", import.meta.url);
  const ids = readdirSync(fileURLToPath(folder))
    .filter((f) => f.endsWith(".sql"))
    .map((f) => f.slice(0, -4));
  const found = await Promise.all(
    ids.map(async (id) => {
      const declared = await declaredIn<Omit<FindingKind, "id">>(new URL(`${id}.ts`, folder));
      return { id, ...declared, sql: readFileSync(new URL(`${id}.sql`, folder), "utf8") };
    }),
  );
  return found.sort((a, b) => a.order - b.order);
}

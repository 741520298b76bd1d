import { fileOf } from "../../../src/components/format.js";
import type { Row } from "../../warehouse/warehouse.ts";
import type { Publication } from "../site-data.ts";

const PARTS = ["measures", "months", "topics", "ratings", "names", "missing"];

/** The list of chi bộ in the page, and the profile of each on demand (`du-lieu/chi-bo/<id>.json`). */
export default async function chiBo({ term, rows, page, onDemand }: Publication): Promise<void> {
  const [units, weights, targets, [asOf]] = await Promise.all([
    rows("units"),
    rows("weights"),
    rows("targets"),
    rows("as-of"),
  ]);
  const own = units.filter((u) => u.level === "chi_bo");
  await page("chi-bo", { units: own, weights, targets, term: { first: term.firstMonth, last: term.lastMonth } });
  const parts = await Promise.all(
    PARTS.map(async (part) => ({
      part,
      table: byId(await rows(`profile-${part}`, { asOf: String(asOf?.month ?? "") }), part),
    })),
  );
  const relations = byId(await rows("profile-names"), "successors", "predecessors");
  for (const unit of own) {
    const id = String(unit.id);
    const profile = Object.fromEntries(parts.map(({ part, table }) => [part, table.get(id)?.[part] ?? []]));
    const { former: _, level: __, ...known } = unit;
    await onDemand(`chi-bo/${fileOf(id)}`, { ...known, ...profile, ...relations.get(id) });
  }
}

/** Rows by id, their JSON columns parsed. */
export function byId(table: Row[], ...columns: string[]): Map<string, Record<string, unknown>> {
  return new Map(
    table.map((row) => [
      String(row.id),
      Object.fromEntries(columns.map((column) => [column, JSON.parse(String(row[column] ?? "[]")) as unknown])),
    ]),
  );
}

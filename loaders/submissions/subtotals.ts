import { nameKey, wordsKey } from "../registry/name-key.ts";
import { findChiBo } from "../registry/names.ts";
import type { Tccsd } from "../registry/registry.ts";
import type { RawRow } from "../workbook/tables/records.ts";
import type { Context } from "./context.ts";

/** "Các chi bộ trực thuộc Đảng ủy": many at once, and no chi bộ's name. */
const MANY = /^(\d+ )?(khoi )?(cac (chi bo|cb)\b|(chi bo|cb) truc thuoc( dang| *$))/;

/**
 * The rows of a table, those of a whole section (a đảng bộ bộ phận, *các chi bộ trực thuộc*) that bear its sums as totals:
 * their figures add up the chi bộ below.
 */
export function withSubtotals(rows: RawRow[], context: Context, tccsd: Tccsd, months: string[]): RawRow[] {
  const parts = new Set(
    context.registry
      .of(tccsd.id)
      .map((c) => nameKey(c.dangBoBoPhan))
      .filter(Boolean),
  );
  return rows.map((row) => {
    if (row.kind !== "data" || !row.unit || Object.keys(row.cells).length === 0) return row;
    const name = String(row.unit.value);
    if (!parts.has(nameKey(name)) && !MANY.test(wordsKey(name))) return row;
    const match = findChiBo(context.registry, tccsd.id, name, months, context.aliases);
    return "found" in match || "notInForce" in match || "ambiguous" in match ? row : { ...row, kind: "total" };
  });
}

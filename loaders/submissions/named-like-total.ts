import type { Form } from "../forms/form.ts";
import { nameKey } from "../registry/name-key.ts";
import { findChiBo } from "../registry/names.ts";
import type { Tccsd } from "../registry/registry.ts";
import type { RawRow } from "../workbook/tables/records.ts";
import { isDay } from "../workbook/values/dates.ts";
import { figureIn } from "../workbook/values/numbers.ts";
import type { Context } from "./context.ts";
import { sum } from "./totals.ts";

/**
 * The rows of a table, those of a chi bộ whose name reads like a total's (*Tổng hợp*) as its data: a day stands in it, or no other row bears
 * the name and its figures are not those of a total: one is less than another row's, or most are no sums.
 */
export function withNamesakes(rows: RawRow[], form: Form, context: Context, tccsd: Tccsd, months: string[]): RawRow[] {
  const counted = Object.keys(form.columns).filter((field) => form.columns[field]!.content === "count");
  const data = rows.filter((row) => row.kind === "data");
  return rows.map((row) => {
    if (row.kind !== "total" || !row.unit) return row;
    const name = String(row.unit.value);
    // A name merged down over several rows is one name.
    const elsewhere = data.some(
      (r) => r.unit && r.unit !== row.unit && nameKey(String(r.unit.value)) === nameKey(name),
    );
    // No total was held on a day.
    const held = row.cells.held_on;
    const dated = held !== undefined && (held.type === "date" || isDay(String(held.value)));
    if (elsewhere && !dated) return row;
    if (!("found" in findChiBo(context.registry, tccsd.id, name, months, context.aliases))) return row;
    const others = data.filter((r) => r.month?.month === row.month?.month);
    const figures = counted.flatMap((field) => {
      const own = figureIn(row.cells[field]);
      return own > 0
        ? [{ own, most: Math.max(...others.map((r) => figureIn(r.cells[field]))), sum: sum(others, field) }]
        : [];
    });
    // What one row alone holds something of is its sum by chance.
    const sums = figures.filter((x) => x.sum !== undefined && x.sum > x.most);
    const telling = sums.length > 0 ? sums : figures;
    // No total is less than one of its parts; one with a slip has its other sums, and a chi bộ's figures are sums by chance here and there.
    const total =
      figures.length > 0 &&
      figures.every((x) => x.own >= x.most) &&
      telling.filter((x) => x.own === x.sum).length * 2 >= telling.length &&
      !dated;
    return total ? row : { ...row, kind: "data" };
  });
}

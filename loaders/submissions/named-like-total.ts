import type { Form } from "../forms/form.ts";
import { nameKey } from "../registry/name-key.ts";
import { findChiBo } from "../registry/names.ts";
import type { Tccsd } from "../registry/registry.ts";
import { readNumber } from "../workbook/numbers.ts";
import type { RawRow } from "../workbook/records.ts";
import type { Context } from "./context.ts";
import { sum } from "./totals.ts";

/**
 * The rows of a table, those of a chi bộ whose name reads like a total's (*Tổng hợp*) as its data: no other row bears the name, and most of
 * its figures are no sums of the others.
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
    if (elsewhere || !("found" in findChiBo(context.registry, tccsd.id, name, months, context.aliases))) return row;
    const others = data.filter((r) => r.month?.month === row.month?.month);
    const figures = counted.flatMap((field) => {
      const own = readNumber(row.cells[field], false);
      return "value" in own && own.value > 0 ? [own.value === sum(others, field)] : [];
    });
    // A total with a slip has its other sums; a chi bộ's figures are a sum by chance here and there.
    return figures.filter(Boolean).length * 2 >= figures.length ? row : { ...row, kind: "data" };
  });
}

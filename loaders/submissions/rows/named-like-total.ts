import type { Form } from "../../forms/form.ts";
import { nameKey } from "../../registry/name-key.ts";
import { findChiBo } from "../../registry/names.ts";
import type { Tccsd } from "../../registry/registry.ts";
import type { RawRow } from "../../workbook/tables/records.ts";
import { isDay } from "../../workbook/values/dates.ts";
import { figureIn } from "../../workbook/values/numbers.ts";
import type { Context } from "../context.ts";

/** A figure of a row, 0 where none stands. */
type Figure = (row: RawRow) => number;

/** What the columns of a form count, each half of a pair by itself. */
const figuresOf = ({ columns }: Form): Figure[] =>
  Object.entries(columns).flatMap(([field, { content }]): Figure[] => {
    if (content === "count") return [({ cells }) => figureIn(cells[field])];
    const half = (i: number) => (row: RawRow) => Number(String(row.cells[field]?.value ?? "").split("/")[i]) || 0;
    return content === "pair" ? [half(0), half(1)] : [];
  });

const sum = (rows: RawRow[], figure: Figure): number => rows.reduce((all, row) => all + figure(row), 0);

/** Sums that must all come out before nothing but a total can be meant. */
const ENOUGH = 2;

/**
 * The rows of a table, those of a chi bộ whose name reads like a total's (*Tổng hợp*) as its data. A day or a topic stands in it; or no other row bears the
 * name, and its place or its figures are not those of a total: it is numbered like a chi bộ, another total counts it in, one of its figures is
 * less than another row's, or most are no sums. Where the one says a total and the other a chi bộ the row is `left`: asked about, and not counted.
 */
export function withNamesakes(
  rows: RawRow[],
  form: Form,
  context: Context,
  tccsd: Tccsd,
  months: string[],
): { rows: RawRow[]; left: RawRow[] } {
  const counted = figuresOf(form);
  const data = rows.filter((row) => row.kind === "data");
  const left: RawRow[] = [];
  const told = rows.map((row): RawRow => {
    if (row.kind !== "total" || !row.unit) return row;
    const name = String(row.unit.value);
    // A name merged down over several rows is one name.
    const elsewhere = data.some(
      (r) => r.unit && r.unit !== row.unit && nameKey(String(r.unit.value)) === nameKey(name),
    );
    // No total was held on a day.
    const held = row.cells.held_on;
    const dated = held !== undefined && (held.type === "date" || isDay(String(held.value)));
    // Nor had it a topic, or was rated.
    const worded = ["topic", "rating"].some((field) => /\p{L}{2}/u.test(String(row.cells[field]?.value ?? "")));
    if (elsewhere && !dated && !worded) return row;
    if (!("found" in findChiBo(context.registry, tccsd.id, name, months, context.aliases))) return row;
    // It may add up its section, of a month say, or all.
    const ofMonth = rows.filter((r) => r.month?.month === row.month?.month);
    const ofSection = ofMonth.filter((r) => r.headings.at(-1)?.row === row.headings.at(-1)?.row);
    const counts = countedIn(row, ofSection, counted) ?? countedIn(row, ofMonth, counted);
    const said = [ofSection, ofMonth].map((scope) => readsAs(row, scope, counted));
    const reads =
      dated || worded || counts
        ? "data"
        : counts === false
          ? "total"
          : ((["total", "either"] as const).find((x) => said.includes(x)) ?? "data");
    if (reads === "either") left.push(row);
    return reads === "data" ? { ...row, kind: "data" } : row;
  });
  return { rows: told.filter((row) => !left.includes(row)), left };
}

/** What place and figures of a row say together. */
function readsAs(row: RawRow, rows: RawRow[], counted: Figure[]): "data" | "total" | "either" {
  const others = rows.filter((r) => r.kind === "data");
  const figures = counted.flatMap((figure) => {
    const own = figure(row);
    return own > 0 ? [{ own, most: Math.max(...others.map(figure)), sum: sum(others, figure) }] : [];
  });
  // No total is less than one of its parts.
  if (figures.length === 0 || figures.some((x) => x.own < x.most)) return "data";
  // What one row alone holds something of is its sum by chance.
  const sums = figures.filter((x) => x.sum > x.most);
  const telling = sums.length > 0 ? sums : figures;
  const out = telling.filter((x) => x.own === x.sum).length;
  // One with a slip has its other sums, and a chi bộ's figures are sums by chance here and there.
  if (out * 2 < telling.length) return "data";
  if (out === telling.length && out >= ENOUGH) return row.numbered ? "either" : "total";
  return row.numbered ? "data" : "either";
}

/** Whether the sums of another total come out only with a row (true), or only without it (false). */
function countedIn(row: RawRow, rows: RawRow[], counted: Figure[]): boolean | undefined {
  const others = rows.filter((r) => r.kind === "data");
  const nameOf = ({ unit }: RawRow) => nameKey(String(unit?.value ?? ""));
  const totals = rows.filter((r) => r.kind === "total" && nameOf(r) !== nameOf(row));
  const said = totals.flatMap((total) =>
    counted.flatMap((figure) => {
      const [own, without, stated] = [figure(row), sum(others, figure), figure(total)];
      if (own === 0 || stated === 0) return [];
      return stated === without + own ? [true] : stated === without ? [false] : [];
    }),
  );
  const [first] = said;
  // One sum alone comes out by chance.
  const enough = Math.min(ENOUGH, counted.filter((figure) => figure(row) > 0).length);
  return said.length >= enough && said.every((x) => x === first) ? first : undefined;
}

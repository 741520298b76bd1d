import { desc, from } from "arquero";
import { literal } from "../../loaders/warehouse/warehouse.ts";
import type { Report } from "../report.ts";
import { monthsOf, type Span } from "../span.ts";

/** One unit of an annex: its place, its name in the span, and what it reached by period (null: nothing reported). */
export interface UnitRow {
  level: "khoi" | "tccsd" | "chi_bo";
  unit: string;
  name: string;
  values: Record<string, number | null>;
}

/** Kinds of period that make readable columns for a span. */
const COLUMNS: Record<Span["kind"], string[]> = {
  quarter: ["month", "quarter"],
  half: ["month", "quarter", "half"],
  year: ["month", "quarter", "half", "year"],
  term: ["half", "year", "term"],
};

/**
 * One indicator as a table of units × periods: the whole Khối, each TCCSĐ and below it its chi bộ. A chi bộ has a value wherever the indicator
 * adds up figures of its own; where the indicator counts chi bộ it is 1 or 0.
 */
export async function unitsByPeriod(
  report: Report,
  indicator: string,
): Promise<{ periods: string[]; rows: UnitRow[] }> {
  const { warehouse, figures, span } = report;
  const term = literal(figures.term.id);
  const name = span.kind === "term" ? "term" : span.id;
  const long = await warehouse.query(
    `-- one row per unit and period of one indicator
     with own as (
       select level, if(level = 'tccsd', unit_id, '') as tccsd, if(level = 'tccsd', '', '') as chi_bo, period, period_kind, value
       from indicator_values where term = ${term} and indicator = ${literal(indicator)} and level in ('khoi', 'tccsd') and expected > 0
       union all
       select 'chi_bo', m.tccsd_id, m.chi_bo_id, m.period, p.period_kind,
         if(i.kind = 'count', if(sum(m.denominator) > 0, sum(m.numerator), null), sum(m.numerator) / nullif(sum(m.denominator), 0))
       from measures m join periods p using (term, period) join indicators i using (indicator)
       where m.term = ${term} and m.indicator = ${literal(indicator)} and m.chi_bo_id is not null
       group by m.tccsd_id, m.chi_bo_id, m.period, p.period_kind, i.kind
     )
     select o.*, p.first_month, p.last_month, p.months, coalesce(n.name, o.chi_bo) as name
     from own o join periods p on p.term = ${term} and p.period = o.period
     left join unit_names n on n.term = p.term and n.period = ${literal(name)} and n.level = o.level and n.unit_id = if(o.level = 'tccsd', o.tccsd, o.chi_bo)
     where o.period_kind in (${COLUMNS[span.kind].map(literal).join(", ")})`,
  );
  const within = long.filter((row) => {
    const { first, last } = monthsOf(String(row.period), figures.term);
    return span.first <= last && first <= span.last;
  });
  if (within.length === 0) return { periods: [], rows: [] };
  const table = from(within);
  const periods = table
    .groupby("period")
    .rollup({ last: "d => op.max(d.last_month)", months: "d => op.max(d.months)" })
    .orderby("last", "months")
    .array("period") as string[];
  const wide = table
    .groupby("level", "tccsd", "chi_bo", "name")
    .pivot("period", "value", { sort: false })
    .orderby("tccsd", "chi_bo", desc("level"));
  return {
    periods,
    rows: (wide.objects() as Record<string, string | number | null>[]).map((row) => ({
      level: row.level as UnitRow["level"],
      unit: String(row.chi_bo || row.tccsd),
      name: String(row.name),
      values: Object.fromEntries(periods.map((period) => [period, (row[period] as number | null) ?? null])),
    })),
  };
}

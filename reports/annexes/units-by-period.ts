import { desc, from } from "arquero";
import { group } from "d3";
import { literal, type Row } from "../../loaders/warehouse/warehouse.ts";
import type { Report } from "../report.ts";
import type { Span } from "../span.ts";

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

const isMonth = (period: string): boolean => /^\d{4}-\d{2}$/.test(period);

/**
 * Every indicator as a table of units × periods: the whole Khối, each TCCSĐ and below it its chi bộ. A chi bộ has a value wherever the indicator
 * adds up figures of its own; where the indicator counts chi bộ it is 1 or 0.
 */
export async function unitsByPeriod(report: Report): Promise<Map<string, { periods: string[]; rows: UnitRow[] }>> {
  const long = group(await longRows(report), (row) => String(row.indicator));
  return new Map([...long].map(([indicator, rows]) => [indicator, pivot(rows, report.span)]));
}

/** One row per indicator, unit and period that lies in the span. */
function longRows({ warehouse, figures, span }: Report): Promise<Row[]> {
  const term = literal(figures.term.id);
  const named = literal(span.kind === "term" ? "term" : span.id);
  return warehouse.query(
    `-- one row per indicator, unit and period
     with own as (
       select indicator, level, if(level = 'tccsd', unit_id, '') as tccsd, '' as chi_bo, period, value
       from indicator_values where term = ${term} and level in ('khoi', 'tccsd') and expected > 0
       union all
       select m.indicator, 'chi_bo', m.tccsd_id, m.chi_bo_id, m.period,
         if(i.kind = 'count', if(sum(m.denominator) > 0, sum(m.numerator), null), sum(m.numerator) / nullif(sum(m.denominator), 0))
       from figures m join indicators i using (indicator)
       where m.term = ${term} and m.chi_bo_id is not null
       group by m.indicator, m.tccsd_id, m.chi_bo_id, m.period, i.kind
     )
     select o.*, p.last_month, p.months, coalesce(n.name, o.chi_bo) as name
     from own o
     join periods p on p.term = ${term} and p.period = o.period
     left join unit_names n on n.term = p.term and n.period = ${named} and n.level = o.level and n.unit_id = if(o.level = 'tccsd', o.tccsd, o.chi_bo)
     where p.period_kind in (${COLUMNS[span.kind].map(literal).join(", ")}) and p.first_month >= ${literal(span.first)} and p.last_month <= ${literal(span.last)}
     order by o.indicator, o.tccsd, o.chi_bo, p.last_month, p.months`,
  );
}

function pivot(rows: Row[], span: Span): { periods: string[]; rows: UnitRow[] } {
  const table = from(rows);
  const periods = table
    .groupby("period")
    .rollup({ last: "d => op.max(d.last_month)", months: "d => op.max(d.months)" })
    .orderby("last", "months")
    .array("period") as string[];
  // A year month by month leaves no room for its quarters.
  const shown = span.kind === "year" && periods.some(isMonth) ? periods.filter((p) => !p.includes("Q")) : periods;
  const wide = table
    .groupby("level", "tccsd", "chi_bo", "name")
    .pivot("period", "value", { sort: false })
    .orderby("tccsd", "chi_bo", desc("level"));
  return {
    periods: shown,
    rows: (wide.objects() as Record<string, string | number | null>[]).map((row) => ({
      level: row.level as UnitRow["level"],
      unit: String(row.chi_bo || row.tccsd),
      name: String(row.name),
      values: Object.fromEntries(shown.map((period) => [period, (row[period] as number | null) ?? null])),
    })),
  };
}

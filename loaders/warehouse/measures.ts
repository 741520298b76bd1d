import type { IndicatorSource, Kind } from "../indicators/indicator.ts";
import { literal } from "./sql.ts";

const added = (column: string) => `total(${column}) as ${column}`;

/** What the rows of one unit in one period come to; in a share a unit counts once: yes if every row says yes, no as soon as one says no. */
const counted = (kind: Kind): string =>
  kind === "share"
    ? `min(numerator) as numerator, if(min(numerator) = 1 or bool_or(denominator > numerator), 1, 0) as denominator,
       greatest(min(reported), if(min(numerator) = 1 or bool_or(denominator > numerator), 1, 0)) as reported, max(expected) as expected`
    : ["numerator", "denominator", "reported", "expected"].map(added).join(", ");

/** Counts an indicator's rows by unit and period, then each longer period from the one before it. */
export const sums = ({ id, sql, kind, periods }: IndicatorSource): string =>
  `insert into sums
   select term, '${id}', 'chi_bo', tccsd_id, chi_bo_id, cast(period as period_name) as name, ${counted(kind)}
   from (${sql})
   where term in (select term from term_indicators where indicator = '${id}')
   group by term, tccsd_id, chi_bo_id, name;
   ${periods
     .slice(1)
     .map((longer, i) => longerSums(id, kind, periods[i]!, longer))
     .join("")}`;

const longerSums = (id: string, kind: Kind, shorter: string, longer: string): string =>
  `insert into sums
   select s.term, s.indicator, s.level, s.tccsd_id, s.chi_bo_id, p.period, ${counted(kind)}
   from sums s join period_parts p on p.term = s.term and p.part = s.period
   where s.indicator = cast('${id}' as indicator_id) and p.part_kind = '${shorter}' and p.period_kind = '${longer}'
   group by s.term, s.indicator, s.level, s.tccsd_id, s.chi_bo_id, p.period;\n`;

/** The rows that the figures count, with the cells they were read from, for every period they count in. */
export const lineage = (indicators: IndicatorSource[]): string =>
  `-- one row per term, indicator, period and source row behind the figures of a chi bộ (or TCCSĐ): what it adds to numerator and denominator
   create view lineage as
   from (${indicators.map((i) => (i.kind === "share" ? decided(i) : behind(i))).join("\nunion all ")})
   where file is not null;\n`;

/** Where an indicator has one kind of period, that of the row is named: who asks for one then joins the facts of no other. */
const behind = ({ id, sql, periods }: IndicatorSource): string =>
  `select
     r.term, cast('${id}' as indicator_id) as indicator, r.tccsd_id, r.chi_bo_id, ${periods.length === 1 ? "cast(r.period as period_name) as period" : "p.period"}, r.fact_period,
     coalesce(r.numerator, 0) as numerator, coalesce(r.denominator, 0) as denominator, r.file, r.sheet, r."row", r.cells
   from (${sql}) r
   join term_indicators t on t.term = r.term and t.indicator = '${id}'
   join period_parts p on p.term = r.term and p.part = cast(r.period as period_name)
   where p.period_kind in (${periods.map(literal).join(", ")})`;

/** Of the rows that decide together one bears the 1: the last where all say yes, the first that says no; of one month or quarter any, but always the same. */
const decided = (indicator: IndicatorSource): string =>
  `select
     term, indicator, tccsd_id, chi_bo_id, period, r.fact_period,
     if(yes and r.place = last, 1, 0) as numerator, if(yes and r.place = last or r.place = first_no, 1, 0) as denominator, r.file, r.sheet, r."row", r.cells
   from (
     select
       term, indicator, tccsd_id, chi_bo_id, period, min(numerator) = 1 as yes, max(place) as last,
       min(place) filter (denominator > numerator) as first_no, unnest(list(r)) as r
     from (
       select
         term, indicator, tccsd_id, chi_bo_id, period, numerator, denominator, ${PLACE} as place,
         {place: place, fact_period: fact_period, file: file, sheet: sheet, "row": "row", cells: cells} as r
       from (${behind(indicator)})
     )
     group by term, indicator, tccsd_id, chi_bo_id, period
   )`;

/** A row's place in time, and one of its own within its month or quarter: a number, which a nation's rows are compared by in half the time of text. */
const PLACE = `(enum_code(cast(fact_period as period_name))::ubigint << 52) | (hash(file, sheet, "row") >> 12)`;

import type { IndicatorSource } from "../indicators/indicator.ts";

/** Adds up an indicator's rows by chi bộ and period; beside them the value of the period before, where chi bộ are shown on their own. */
export const measures = ({ id, sql, kind, levels }: IndicatorSource): string =>
  `insert into measures
   with summed as (
     select
       term, any_value(tccsd_id) as tccsd_id, any_value(chi_bo_id) as chi_bo_id, cast(period as period_name) as period,
       total(numerator) as numerator, total(denominator) as denominator, total(reported) as reported, total(expected) as expected
     from (${sql}) join term_indicators using (term)
     where indicator = '${id}'
     group by term, coalesce(chi_bo_id, tccsd_id), cast(period as period_name)
   )
   select s.term, '${id}', tccsd_id, chi_bo_id, s.period, numerator, denominator, reported, expected,
     ${
       levels.includes("chi_bo")
         ? `if(lag(s.period) over before = previous_period, lag(value_of('${kind}', numerator, denominator, reported)) over before, null)
   from summed s join periods p on p.term = s.term and p.period = s.period
   window before as (partition by s.term, chi_bo_id, period_kind order by s.period)`
         : "null from summed s"
     };\n`;

/** The rows that the measures add up, with the cells they were read from. */
export const lineage = (indicators: IndicatorSource[]): string =>
  `-- one row per term, indicator, period and source row behind the figures of a chi bộ (or TCCSĐ): what it adds to numerator and denominator
   create view lineage as ${indicators
     .map(
       ({ id, sql }) =>
         `select
            term, indicator, tccsd_id, chi_bo_id, cast(period as period_name) as period, fact_period,
            coalesce(numerator, 0) as numerator, coalesce(denominator, 0) as denominator, file, sheet, "row", cells
          from (${sql}) join term_indicators using (term) where indicator = '${id}' and file is not null`,
     )
     .join("\nunion all ")};\n`;

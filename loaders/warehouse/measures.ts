import type { IndicatorSource, Kind } from "../indicators/indicator.ts";
import { literal } from "./sql.ts";

/** Whether a longer period is the sum of the shorter ones in it; a share and a count are decided anew for each. */
const addsUp = (kind: Kind): boolean => kind === "pooled" || kind === "trend";

/** Adds up an indicator's rows by chi bộ and period, then, where longer periods are sums, each from the one before it. */
export const measures = ({ id, sql, kind, periods }: IndicatorSource): string =>
  `insert into measures
   select
     term, '${id}', any_value(tccsd_id), any_value(chi_bo_id), cast(period as period_name) as name,
     total(numerator), total(denominator), total(reported), total(expected)
   from (${sql}) join term_indicators using (term)
   where indicator = '${id}'
   group by term, coalesce(chi_bo_id, tccsd_id), name;
   ${(addsUp(kind) ? periods.slice(1) : []).map((longer, i) => addedUp(id, periods[i]!, longer)).join("")}`;

const addedUp = (id: string, shorter: string, longer: string): string =>
  `insert into measures
   select
     m.term, m.indicator, any_value(tccsd_id), any_value(chi_bo_id), p.period,
     total(numerator), total(denominator), total(reported), total(expected)
   from measures m join period_parts p on p.term = m.term and p.part = m.period
   where m.indicator = '${id}' and p.part_kind = '${shorter}' and p.period_kind = '${longer}'
   group by m.term, m.indicator, coalesce(chi_bo_id, tccsd_id), p.period;\n`;

/** The rows that the measures add up, with the cells they were read from, for every period they count in. */
export const lineage = (indicators: IndicatorSource[]): string =>
  `-- one row per term, indicator, period and source row behind the figures of a chi bộ (or TCCSĐ): what it adds to numerator and denominator
   create view lineage as ${indicators
     .map(
       ({ id, sql, kind, periods }) =>
         `select
            r.term, t.indicator, r.tccsd_id, r.chi_bo_id, p.period, r.fact_period,
            coalesce(r.numerator, 0) as numerator, coalesce(r.denominator, 0) as denominator, r.file, r.sheet, r."row", r.cells
          from (${sql}) r
          join term_indicators t on t.term = r.term and t.indicator = '${id}'
          join period_parts p on p.term = r.term and p.part = cast(r.period as period_name)
          where r.file is not null and ${addsUp(kind) ? `p.period_kind in (${periods.map(literal).join(", ")})` : "p.period = p.part"}`,
     )
     .join("\nunion all ")};\n`;

import type { List } from "../list.ts";

/** The profiles of the TCCSĐ. */
export default [
  {
    at: "tccsd/",
    rows: "",
    columns: ["id", "name", "kind"],
    sql: `-- one row per TCCSĐ
      select tccsd_id as id, name, kind from tccsd`,
  },
  {
    at: "tccsd/",
    of: "id",
    rows: "months",
    columns: ["month", "value", "status", "of_all"],
    sql: `-- one row per TCCSĐ and month up to the last that was reported
      with own as (
        select level, unit_id, period, value, status from indicator_values
        where term = {term} and indicator = 'attendance' and period_kind = 'month' and level <> 'chi_bo'
      )
      select v.unit_id as id, v.period as month, round(v.value, 4) as value, v.status, round(k.value, 4) as of_all
      from own v join own k on k.level = 'khoi' and k.period = v.period
      where v.level = 'tccsd'
        and v.period <= (select max(period) from indicator_values where term = {term} and level = 'khoi' and period_kind = 'month' and reported > 0)`,
  },
  {
    at: "tccsd/",
    rows: "attention",
    columns: ["id", "name", "indicator", "period", "value", "target", "status", "since", "times", "missed", "judged"],
    sql: `-- one row per TCCSĐ and indicator at the latest period of which anything was reported; since when it stands so, and for how many periods
      with own as (
        select v.*, array_position(['quarter', 'half', 'year'], v.period_kind) as length
        from indicator_values v where v.term = {term} and v.period_kind in ('quarter', 'half', 'year') and v.level <> 'chi_bo'
      ),
      finest as (select indicator, min(length) as length from own where level = 'khoi' group by indicator),
      latest as (
        select indicator, length, max(period) as period from own join finest using (indicator, length) where level = 'khoi' and reported > 0 group by all
      ),
      standing as (
        select o.unit_id, o.indicator, o.period, o.value, o.target, o.status, o.period = l.period as is_latest, last_value(o.status) over course as now,
          row_number() over (partition by o.unit_id, o.indicator order by o.period desc) as back
        from own o join latest l on l.indicator = o.indicator and l.length = o.length and o.period <= l.period
        where o.level = 'tccsd'
        window course as (partition by o.unit_id, o.indicator order by o.period rows between unbounded preceding and unbounded following)
      ),
      turned as (select unit_id, indicator, min(back) - 1 as times from standing where status is distinct from now group by all),
      counted as (
        select s.*, coalesce(t.times, count(*) over (partition by s.unit_id, s.indicator)) as times
        from standing s left join turned t using (unit_id, indicator)
      )
      select
        c.unit_id as id, t.name, c.indicator, c.period, c.value, c.target, c.status,
        (select s.period from standing s where s.unit_id = c.unit_id and s.indicator = c.indicator and s.back = c.times) as since, c.times,
        count(*) filter (c.status = 'missed') over (partition by c.unit_id) as missed,
        count(*) filter (c.status <> 'undetermined') over (partition by c.unit_id) as judged
      from counted c join tccsd t on t.tccsd_id = c.unit_id
      where c.is_latest`,
  },
] satisfies List[];

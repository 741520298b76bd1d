-- one row per TCCSĐ and indicator not met at the latest period reported by the Khối; `since`: from when without a break
with kinds as (
  select
    indicator, case when bool_or(period_kind = 'quarter') then 'quarter' when bool_or(period_kind = 'half') then 'half' else 'year' end as period_kind
  from indicator_grains where level = 'khoi' group by indicator
),
latest as (
  select v.indicator, v.period_kind, max(v.period) as period
  from indicator_values v join kinds using (indicator, period_kind)
  where v.term = {term} and v.level = 'khoi' and v.reported > 0
  group by all
),
series as (
  select v.*, lag(v.status) over (partition by v.indicator, v.unit_id order by v.period) as previous_status, l.period = v.period as is_latest
  from indicator_values v join latest l on l.indicator = v.indicator and l.period_kind = v.period_kind and v.period <= l.period
  where v.term = {term} and v.level = 'tccsd'
),
runs as (
  select *, count(*) filter (status is distinct from previous_status) over (partition by indicator, unit_id order by period) as run from series
),
dated as (
  select *, min(period) over (partition by indicator, unit_id, run) as since, count(*) over (partition by indicator, unit_id, run order by period) as times
  from runs
)
select
  d.unit_id as id, t.name, d.indicator, d.period, d.value, d.target, d.status, d.since, d.times,
  count(*) filter (d.status = 'missed') over (partition by d.unit_id) as missed,
  count(*) filter (d.status <> 'undetermined') over (partition by d.unit_id) as judged
from dated d
join tccsd t on t.tccsd_id = d.unit_id
join indicators i using (indicator)
where d.is_latest
order by missed desc, t.name, d.unit_id, i.sort

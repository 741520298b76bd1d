-- one row per indicator and reported period of its finest kind (quarter, half-year or year), whole Khối; `since`: the period from which its status has stood
with kinds as (
  select
    indicator, case when bool_or(period_kind = 'quarter') then 'quarter' when bool_or(period_kind = 'half') then 'half' else 'year' end as period_kind
  from indicator_grains where level = 'khoi' group by indicator
),
reported as (
  select v.*, lag(v.status) over w as previous_status
  from indicator_values v join kinds using (indicator, period_kind)
  where v.term = {term} and v.level = 'khoi' and v.reported > 0
  window w as (partition by v.indicator order by v.period)
),
runs as (
  select *, count(*) filter (status is distinct from previous_status) over (partition by indicator order by period) as run from reported
)
select
  r.indicator, r.period, r.value, r.lower, r.upper, r.status, r.target, r.provisional, r.numerator, r.denominator, r.reported, r.expected,
  r.reported / r.expected as coverage, r.change, r.previous_value, r.previous_period, r.previous_status,
  min(r.period) over (partition by r.indicator, r.run) as since,
  target_words(t.comparison, t.target, i.unit) as target_words
from runs r
join term_indicators t on t.term = r.term and t.indicator = r.indicator
join indicators i on i.indicator = r.indicator
order by i.sort, r.period

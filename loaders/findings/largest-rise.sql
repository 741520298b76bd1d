-- one row per indicator, quarter or year, and chi bộ among the three whose value rose most, where at least 90% was reported both times
with eligible as (
  select *, reported >= 0.9 * expected as enough, if(lag(period) over before = previous_period, lag(reported) over before >= 0.9 * lag(expected) over before, false) as enough_before
  from indicator_values
  where level = 'chi_bo' and period_kind in ('quarter', 'year')
  window before as (partition by term, indicator, unit_id, period_kind order by period)
)
select
  e.term, e.level, e.unit_id, e.indicator, e.period, e.value, e.previous_value, ' (' || m.members || ' đảng viên)' as detail, abs(e.change) as weight
from eligible e
left join unit_members m on m.term = e.term and m.chi_bo_id = e.unit_id and m.period = e.period and m.period_kind = e.period_kind
where e.enough and e.enough_before and e.change > 0
qualify rank() over (partition by e.term, e.indicator, e.period order by e.change desc) <= 3

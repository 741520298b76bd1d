-- one row per indicator, chi bộ and quarter or year that missed the target as the period before did
with statuses as (
  select *, if(lag(period) over before = previous_period, lag(status) over before, null) as previous_status
  from indicator_values
  where level = 'chi_bo' and period_kind in ('quarter', 'year')
  window before as (partition by term, indicator, unit_id, period_kind order by period)
)
select term, level, unit_id, indicator, period, value, previous_value, abs(distance) as weight
from statuses
where status = 'missed' and previous_status = 'missed'

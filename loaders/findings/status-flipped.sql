-- one row per indicator, Khối or TCCSĐ, and period whose value changed and whose status is the opposite of that of the period before
with statuses as (
  select *, if(lag(period) over before = previous_period, lag(status) over before, null) as previous_status
  from indicator_values
  where level in ('khoi', 'tccsd') and period_kind in ('quarter', 'half', 'year')
  window before as (partition by term, indicator, level, unit_id, period_kind order by period)
)
select
  term, level, unit_id, indicator, period, value, previous_value,
  if(status = 'met', 'từ chưa đạt sang đạt', 'từ đạt sang chưa đạt') as detail,
  if(level = 'khoi', 2, 0) + if(status = 'missed', 1, 0) as weight
from statuses
where value <> previous_value
  and ((status = 'missed' and previous_status = 'met') or (status = 'met' and previous_status = 'missed'))

-- one row per indicator, Khối or TCCSĐ, and period whose value changed and whose status is the opposite of that of the period before
select
  v.term, v.level, coalesce(cast(v.tccsd_id as varchar), '') as unit_id, v.indicator, v.period, v.value, v.previous_value,
  if(v.status = 'met', 'từ chưa đạt sang đạt', 'từ đạt sang chưa đạt') as detail,
  if(v.level = 'khoi', 2, 0) + if(v.status = 'missed', 1, 0) as weight
from judged v
join judged b
  on b.term = v.term and b.indicator = v.indicator and b.level = v.level and b.tccsd_id is not distinct from v.tccsd_id and b.period = v.previous_period
where v.level in ('khoi', 'tccsd') and v.period_kind in ('quarter', 'half', 'year') and v.value <> v.previous_value
  and ((v.status = 'missed' and b.status = 'met') or (v.status = 'met' and b.status = 'missed'))

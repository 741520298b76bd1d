-- one row per indicator and year of the term, or half-year where an indicator has no years, whole Khối
select v.indicator, left(v.period, 4) as year, v.period, v.value, v.status, v.reported / v.expected as coverage, v.provisional, v.target
from indicator_values v
where v.term = {term} and v.level = 'khoi' and v.reported > 0
  and v.period_kind in ('year', 'half')
order by v.period, v.indicator

-- one row per quarter or year and TCCSĐ with the lowest share of monthly reports received, where any is missing
select
  term, level, unit_id, indicator, period, reported / expected as value, reported || '/' || expected || ' báo cáo tháng của chi bộ' as detail, 1 as weight
from indicator_values
where indicator = 'attendance' and level = 'tccsd' and period_kind in ('quarter', 'year') and reported < expected
qualify rank() over (partition by term, period order by reported / expected) = 1

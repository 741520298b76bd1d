-- one row per indicator, quarter or year, and chi bộ among the three whose value rose (1) or fell (-1) most, where at least 90% was reported both times
create macro largest_changes(direction) as table
with largest as (
  select v.term, v.chi_bo_id, v.indicator, v.period, v.period_kind, v.value, v.previous_value, v.change
  from judged v
  join figures b
    on b.term = v.term and b.indicator = v.indicator and b.level = 'chi_bo' and b.chi_bo_id = v.chi_bo_id and b.period = v.previous_period
  where v.level = 'chi_bo' and v.period_kind in ('quarter', 'year') and direction * v.change > 0
    and reported_at_least(90, v.reported, v.expected) and reported_at_least(90, b.reported, b.expected)
  qualify rank() over (partition by v.term, v.indicator, v.period order by abs(v.change) desc) <= 3
)
select
  l.term, 'chi_bo' as level, l.chi_bo_id as unit_id, l.indicator, l.period, l.value, l.previous_value, ' (' || m.members || ' đảng viên)' as detail,
  abs(l.change) as weight
from largest l
left join unit_members m
  on m.term = l.term and m.chi_bo_id = l.chi_bo_id and m.period = l.period and m.period_kind = l.period_kind and m.period_kind in ('quarter', 'year');

-- one row per indicator, quarter or year, and chi bộ among the three whose value rose (1) or fell (-1) most, where at least 90% was reported both times
create macro largest_changes(direction) as table
with largest as (
  from judged
  where level = 'chi_bo' and period_kind in ('quarter', 'year') and direction * change > 0 and reported_at_least(90, reported, expected) and previous_complete
  qualify rank() over (partition by term, indicator, period order by abs(change) desc) <= 3
)
select
  l.term, 'chi_bo' as level, l.chi_bo_id as unit_id, l.indicator, l.period, l.value, l.previous_value, abs(l.change) as weight,
  ' (' || last_members(m.members_total, m.members_due, m.members_exempt, m.month) || ' đảng viên)' as detail
from largest l
join period_months p on p.term = l.term and p.period = l.period
left join meetings m on m.chi_bo_id = l.chi_bo_id and m.month = p.month
group by l.term, l.chi_bo_id, l.indicator, l.period, l.value, l.previous_value, l.change;

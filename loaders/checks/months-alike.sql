-- one row per TCCSĐ and month in which every chi bộ that met has the very figures of the month before, and at least six of them (absent members,
-- speakers, opinions) are such as change from month to month; it points at the chi bộ with the most members
with met as (
  select u.tccsd_id, m.chi_bo_id, m.month, m.members_due, m.members_present, m.members_speaking, m.opinions,
    strftime(strptime(m.month || '-01', '%Y-%m-%d') - interval 1 month, '%Y-%m') as month_before
  from meetings m join (select distinct chi_bo_id, tccsd_id from chi_bo_names) u using (chi_bo_id)
  where m.held
),
pairs as (
  select a.tccsd_id, a.chi_bo_id, a.month, a.month_before, a.members_present,
    a.members_due is not distinct from b.members_due and a.members_present is not distinct from b.members_present
      and a.members_speaking is not distinct from b.members_speaking and a.opinions is not distinct from b.opinions as alike,
    (coalesce(a.members_present < a.members_due, false))::int + (coalesce(a.members_speaking, 0) > 0)::int + (coalesce(a.opinions, 0) > 0)::int as changing
  from met a join met b on b.chi_bo_id = a.chi_bo_id and b.month = a.month_before
)
select 'meetings' as form, arg_max(chi_bo_id, members_present) as unit_id, month as period, 'members_present' as at,
  count(*) as found, right(month, 2) || '/' || left(month, 4) as field,
  right(any_value(month_before), 2) || '/' || left(any_value(month_before), 4) as expected
from pairs
group by tccsd_id, month
having bool_and(alike) and sum(changing) >= 6
order by tccsd_id, month

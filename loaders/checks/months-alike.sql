-- one row per TCCSĐ and month (or quarter) in which every chi bộ that met has the very figures of the month (or the months of the quarter) before,
-- and at least five of them (absent members, speakers, opinions, points) are such as change from month to month; it points at the chi bộ with the
-- most members
with met as (
  select u.tccsd_id, m.chi_bo_id, m.month, left(m.month, 4)::integer * 12 + right(m.month, 2)::integer - 1 as number,
    m.members_due, m.members_present, m.members_speaking, m.opinions, m.score
  from meetings m join (select distinct chi_bo_id, tccsd_id from chi_bo_names) u using (chi_bo_id)
  where m.held
),
pairs as (
  select a.tccsd_id, a.chi_bo_id, a.month, b.month as before, a.number // back.months as period, back.months as back, a.members_present,
    a.members_due is not distinct from b.members_due and a.members_present is not distinct from b.members_present
      and a.members_speaking is not distinct from b.members_speaking and a.opinions is not distinct from b.opinions
      and a.score is not distinct from b.score as alike,
    (coalesce(a.members_present < a.members_due, false))::int + (coalesce(a.members_speaking, 0) > 0)::int
      + (coalesce(a.opinions, 0) > 0)::int + (coalesce(a.score, 0) > 0)::int as changing
  from met a cross join (values (1), (3)) back(months)
  join met b on b.chi_bo_id = a.chi_bo_id and b.number = a.number - back.months
),
told as (
  select tccsd_id, back, arg_max(chi_bo_id, members_present) as unit_id, count(distinct chi_bo_id) as found, max(month) as month,
    list_transform([max(month), max(before)], lambda m:
      if(back = 1, 'tháng ' || right(m, 2), 'quý ' || (right(m, 2)::integer + 2) // 3) || '/' || left(m, 4)) as named
  from pairs
  group by tccsd_id, back, period
  having bool_and(alike) and sum(changing) >= 5 and count(distinct month) = back
)
select 'meetings' as form, unit_id, month as period, 'members_present' as at, found, named[1] as field, named[2] as expected
from told
order by tccsd_id, month, back

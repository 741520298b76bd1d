-- one row per TCCSĐ and month (or quarter) in which every chi bộ that met has the very figures of the month (or the months of the quarter) before,
-- and at least five of them (absent members, speakers, opinions, points) are such as change from month to month; it points at the chi bộ with the
-- most members
with met as (
  select u.tccsd_id, m.chi_bo_id, m.month, strptime(m.month || '-01', '%Y-%m-%d') as day,
    m.members_due, m.members_present, m.members_speaking, m.opinions, m.score
  from meetings m join (select distinct chi_bo_id, tccsd_id from chi_bo_names) u using (chi_bo_id)
  where m.held
),
pairs as (
  select a.tccsd_id, a.chi_bo_id, a.month, a.day, back.months as back, a.members_present,
    a.members_due is not distinct from b.members_due and a.members_present is not distinct from b.members_present
      and a.members_speaking is not distinct from b.members_speaking and a.opinions is not distinct from b.opinions
      and a.score is not distinct from b.score as alike,
    (coalesce(a.members_present < a.members_due, false))::int + (coalesce(a.members_speaking, 0) > 0)::int
      + (coalesce(a.opinions, 0) > 0)::int + (coalesce(a.score, 0) > 0)::int as changing
  from met a cross join (values (1), (3)) back(months)
  join met b on b.chi_bo_id = a.chi_bo_id and b.day = a.day - to_months(back.months)
),
told as (
  select *, if(back = 1, month, year(day) || '-Q' || quarter(day)) as period,
    if(back = 1, 'tháng ' || strftime(day, '%m/%Y'), 'quý ' || quarter(day) || '/' || year(day)) as named,
    if(back = 1, 'tháng ' || strftime(day - to_months(1), '%m/%Y'),
      'quý ' || quarter(day - to_months(3)) || '/' || year(day - to_months(3))) as before
  from pairs
)
select 'meetings' as form, arg_max(chi_bo_id, members_present) as unit_id, max(month) as period, 'members_present' as at,
  count(distinct chi_bo_id) as found, any_value(named) as field, any_value(before) as expected
from told
group by tccsd_id, back, told.period
having bool_and(alike) and sum(changing) >= 5 and count(distinct month) = back
order by tccsd_id, max(month), back

-- one row per TCCSĐ and quarter in which the thematic sessions of every chi bộ have the very figures of the quarter before, and at least five of them
-- (absent members, opinions, grades) are such as change from quarter to quarter; it points at the session with the most members
with held as (
  select u.tccsd_id, s.*, left(quarter, 4)::integer * 4 + right(quarter, 1)::integer as number
  from thematic_sessions s join (select distinct chi_bo_id, tccsd_id from chi_bo_names) u using (chi_bo_id)
),
pairs as (
  select a.tccsd_id, a.chi_bo_id, a.quarter, a.seq, a.members_present, b.quarter as quarter_before,
    b.seq is not null and a.members_due is not distinct from b.members_due and a.members_present is not distinct from b.members_present
      and a.opinions is not distinct from b.opinions and a.grade is not distinct from b.grade as alike,
    (coalesce(a.members_present < a.members_due, false))::int + (coalesce(a.opinions, 0) > 0)::int + (a.grade is not null)::int as changing
  from held a left join held b on b.chi_bo_id = a.chi_bo_id and b.number = a.number - 1 and b.seq = a.seq
)
select 'thematic_sessions' as form, arg_max(chi_bo_id, members_present) as unit_id,
  quarter || '|' || arg_max(seq, members_present) as period, 'members_present' as at, count(distinct chi_bo_id) as found,
  right(quarter, 1) || '/' || left(quarter, 4) as field,
  right(any_value(quarter_before), 1) || '/' || left(any_value(quarter_before), 4) as expected
from pairs
group by tccsd_id, quarter
having bool_and(alike) and sum(changing) >= 5
order by tccsd_id, quarter

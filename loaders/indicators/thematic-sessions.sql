-- one row per chi bộ and quarter or year: 1 of 1 if every applicable quarter had a session, 0 of 1 if a reported quarter had none, else unknown
with reports as (
  select distinct tccsd_id, period as quarter from form_reports where form = 'thematic_sessions' and status in ('accepted', 'partly')
),
sessions as (
  select distinct chi_bo_id, quarter from thematic_sessions
),
quarters as (
  select u.term, u.tccsd_id, u.chi_bo_id, u.quarter, u.year, s.chi_bo_id is not null as held, r.tccsd_id is not null as reported
  from unit_quarters u
  left join sessions s on s.chi_bo_id = u.chi_bo_id and s.quarter = u.quarter
  left join reports r on r.tccsd_id = u.tccsd_id and r.quarter = u.quarter
),
periods as (
  select term, tccsd_id, chi_bo_id, quarter as period, held, reported from quarters
  union all select term, tccsd_id, chi_bo_id, year, held, reported from quarters
),
judged as (
  select term, tccsd_id, chi_bo_id, period, bool_and(held) as held_all, bool_or(reported and not held) as missed_one
  from periods group by all
)
select
  term, tccsd_id, chi_bo_id, period,
  if(held_all, 1, 0) as numerator,
  if(held_all or missed_one, 1, 0) as denominator,
  denominator as reported,
  1 as expected
from judged

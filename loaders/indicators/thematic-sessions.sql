-- one row per chi bộ, quarter and session in it (or quarter without one): 1 of 1 if there was a session, 0 of 1 if the form of its TCCSĐ came without one, else unknown
select
  u.term, u.tccsd_id, u.chi_bo_id, u.quarter as period, u.quarter as fact_period,
  if(u.held, 1, 0) as numerator,
  if(u.held or r.tccsd_id is not null, 1, 0) as denominator,
  denominator as reported,
  1 as expected,
  coalesce(u.file, r.file) as file, u.sheet, u.row, u.cells
from unit_sessions u
left join accepted_forms r on r.form = 'thematic_sessions' and r.tccsd_id = u.tccsd_id and r.period = u.quarter

-- one row per chi bộ, quarter and session in it (or quarter without one): 1 of 1 if the session was graded tốt or khá; a quarter is reported once one of its sessions is graded
with sessions as (
  select *, row_number() over (partition by term, enum_code(chi_bo_id), quarter order by grade is null, seq) = 1 as first from unit_sessions
)
select
  term, tccsd_id, chi_bo_id, quarter as period, quarter as fact_period,
  if(grade in ('tot', 'kha'), 1, 0) as numerator,
  if(grade is null, 0, 1) as denominator,
  if(first, denominator, 0) as reported,
  if(first, 1, 0) as expected,
  file, sheet, row, cells
from sessions

-- one row per chi bộ, quarter and session in it (or quarter without one): 1 of 1 if the session was graded tốt or khá; a quarter is reported once one of its sessions is graded
with quarters as (
  select
    u.term, u.tccsd_id, u.chi_bo_id, u.quarter, s.grade, s.file, s.sheet, s.row, s.cells,
    row_number() over (partition by u.term, u.chi_bo_id, u.quarter order by s.grade is null, s.seq) = 1 as first
  from unit_quarters u
  left join thematic_sessions s on s.chi_bo_id = u.chi_bo_id and s.quarter = u.quarter
)
select
  term, tccsd_id, chi_bo_id, quarter as period, quarter as fact_period,
  if(grade in ('tot', 'kha'), 1, 0) as numerator,
  if(grade is null, 0, 1) as denominator,
  if(first, denominator, 0) as reported,
  if(first, 1, 0) as expected,
  file, sheet, row, cells
from quarters

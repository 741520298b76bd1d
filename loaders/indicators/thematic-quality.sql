-- rows per chi bộ and quarter: one per session, 1 of 1 if it was graded tốt or khá, and one of the quarter, reported once one of its sessions is graded
select
  term, tccsd_id, chi_bo_id, quarter as period, quarter as fact_period,
  if(grade in ('tot', 'kha'), 1, 0) as numerator,
  if(grade is null, 0, 1) as denominator,
  0 as reported,
  0 as expected,
  file, sheet, row, cells
from unit_sessions
where held
union all
select term, tccsd_id, chi_bo_id, quarter, quarter, 0, 0, if(count(grade) > 0, 1, 0), 1, null, null, null, null
from unit_sessions
group by term, tccsd_id, chi_bo_id, quarter

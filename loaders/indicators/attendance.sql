-- one row per chi bộ and month: members present over members due at the meeting held
select
  u.term, u.tccsd_id, u.chi_bo_id, u.month as period, u.month as fact_period,
  if(m.held, m.members_present, 0) as numerator,
  if(m.held, m.members_due, 0) as denominator,
  if(m.chi_bo_id is null, 0, 1) as reported,
  1 as expected,
  m.file, m.sheet, m.row, m.cells
from unit_months u
left join meetings m on m.chi_bo_id = u.chi_bo_id and m.month = u.month

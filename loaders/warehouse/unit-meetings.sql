-- one row per term, chi bộ and applicable month: the meeting reported of it, if any
select
  u.term, u.tccsd_id, u.chi_bo_id, u.month, u.quarter, u.year, m.chi_bo_number is not null as reported,
  m.held, m.members_due, m.members_present, m.grade, m.score, m.file, m.sheet, m.row, m.cells
from unit_months u left join meetings m on m.chi_bo_number = u.chi_bo_number and m.month = u.month

-- one row per chi bộ existing in December and review year: members disciplined over members
select
  term, tccsd_id, chi_bo_id, year as period, year as fact_period,
  -- a table without the number of members says nothing of the rate
  if(members_total is null, null, reprimanded + warned + dismissed + expelled) as numerator,
  members_total as denominator,
  if(members_total is null, 0, 1) as reported,
  1 as expected,
  file, sheet, row, cells
from unit_admissions

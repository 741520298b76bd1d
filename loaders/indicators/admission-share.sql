-- one row per chi bộ existing in December and review year: 1 of 1 if it admitted a member
select
  term, tccsd_id, chi_bo_id, year as period, year as fact_period,
  if(admitted >= 1, 1, 0) as numerator,
  if(admitted is null, 0, 1) as denominator,
  if(reported, 1, 0) as reported,
  1 as expected,
  file, sheet, row, cells
from unit_admissions

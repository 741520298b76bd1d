-- one row per chi bộ, year and applicable month in it: 1 of 1 if it met, 0 of 1 if the month is known not to have been held, else unknown
select
  term, tccsd_id, chi_bo_id, year as period, month as fact_period,
  if(held, 1, 0) as numerator,
  if(held is null, 0, 1) as denominator,
  denominator as reported,
  1 as expected,
  file, sheet, row, cells
from unit_meetings

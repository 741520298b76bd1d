-- one row per chi bộ existing in December and review year: 1 if rated as having failed
select
  term, tccsd_id, chi_bo_id, year as period, year as fact_period,
  if(rating = 'khong_hoan_thanh', 1, 0) as numerator,
  if(rating is null, 0, 1) as denominator,
  denominator as reported,
  1 as expected,
  file, sheet, row, cells
from unit_ratings

-- one row per chi bộ existing in December and review year: 1 of 1 if rated tốt or better
select
  term, tccsd_id, chi_bo_id, year as period, year as fact_period,
  if(rating in ('tot', 'xuat_sac'), 1, 0) as numerator,
  if(rating is null, 0, 1) as denominator,
  denominator as reported,
  1 as expected,
  file, sheet, row, cells
from unit_ratings
where kind = 'chi_bo_co_so'

-- one row per chi bộ existing in December and review year: 1 of 1 if it admitted a member
select
  u.term, u.tccsd_id, u.chi_bo_id, u.year as period, u.year as fact_period,
  if(f.admitted >= 1, 1, 0) as numerator,
  if(f.admitted is null, 0, 1) as denominator,
  if(f.chi_bo_id is null, 0, 1) as reported,
  1 as expected,
  f.file, f.sheet, f.row, f.cells
from unit_review_years u
left join admissions_discipline f on f.chi_bo_id = u.chi_bo_id and f.year = u.year

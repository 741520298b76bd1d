-- one row per chi bộ existing in December and review year: 1 of 1 if rated tốt or better
select
  u.term, u.tccsd_id, u.chi_bo_id, u.year as period, u.year as fact_period,
  if(r.rating in ('tot', 'xuat_sac'), 1, 0) as numerator,
  if(r.rating is null, 0, 1) as denominator,
  denominator as reported,
  1 as expected,
  r.file, r.sheet, r.row, r.cells
from unit_review_years u
left join ratings r on r.chi_bo_id = u.chi_bo_id and r.year = u.year
where u.kind = 'chi_bo_co_so'

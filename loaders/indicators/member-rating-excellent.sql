-- one row per chi bộ existing in December and review year: members rated xuất sắc over members rated tốt or better
select
  u.term, u.tccsd_id, u.chi_bo_id, u.year as period, u.year as fact_period,
  f.members_xuat_sac as numerator,
  f.members_xuat_sac + f.members_tot as denominator,
  if(f.chi_bo_id is null, 0, 1) as reported,
  1 as expected,
  f.file, f.sheet, f.row, f.cells
from unit_review_years u
left join ratings f on f.chi_bo_id = u.chi_bo_id and f.year = u.year

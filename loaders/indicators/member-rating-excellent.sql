-- one row per chi bộ existing in December and review year: members rated xuất sắc over members rated tốt or better
select
  term, tccsd_id, chi_bo_id, year as period, year as fact_period,
  members_xuat_sac as numerator,
  members_xuat_sac + members_tot as denominator,
  if(members_rated is null, 0, 1) as reported,
  1 as expected,
  file, sheet, row, cells
from unit_ratings

-- one row per term, review year and chi bộ existing in its December: how it and its members were rated, if reported
select
  u.term, u.tccsd_id, u.chi_bo_id, u.kind, u.year, r.chi_bo_number is not null as reported,
  r.rating, r.members_rated, r.members_xuat_sac, r.members_tot, r.file, r.sheet, r.row, r.cells
from unit_review_years u left join ratings r on r.chi_bo_number = u.chi_bo_number and r.year = u.year

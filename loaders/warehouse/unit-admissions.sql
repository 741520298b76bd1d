-- one row per term, review year and chi bộ existing in its December: whom it admitted and disciplined, if reported
select
  u.term, u.tccsd_id, u.chi_bo_id, u.year, a.chi_bo_number is not null as reported,
  a.members_total, a.admitted, a.reprimanded, a.warned, a.dismissed, a.expelled, a.file, a.sheet, a.row, a.cells
from unit_review_years u left join admissions_discipline a on a.chi_bo_number = u.chi_bo_number and a.year = u.year

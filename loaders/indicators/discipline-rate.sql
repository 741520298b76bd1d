-- one row per chi bộ existing in December and review year: members disciplined over members
select
  u.term, u.tccsd_id, u.chi_bo_id, u.year as period, u.year as fact_period,
  -- a table without the number of members says nothing of the rate
  if(f.members_total is null, null, f.reprimanded + f.warned + f.dismissed + f.expelled) as numerator,
  f.members_total as denominator,
  if(f.members_total is null, 0, 1) as reported,
  1 as expected,
  f.file, f.sheet, f.row, f.cells
from unit_review_years u
left join admissions_discipline f on f.chi_bo_id = u.chi_bo_id and f.year = u.year

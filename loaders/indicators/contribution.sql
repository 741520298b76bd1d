-- one row per chi bộ existing in December and complete year of the term: members with six sessions or more over those eligible
with complete_years as (
  select term, period as year from period_months where period_kind = 'year' group by term, period having count(*) = 12
)
select
  u.term, u.tccsd_id, u.chi_bo_id, u.year as period, u.year as fact_period,
  c.members_ge6 as numerator,
  c.members_eligible as denominator,
  if(c.chi_bo_number is null, 0, 1) as reported,
  1 as expected,
  c.file, c.sheet, c.row, c.cells
from unit_review_years u
join complete_years y on y.term = u.term and y.year = u.year
left join contributions c on c.chi_bo_number = u.chi_bo_number and c.year = u.year

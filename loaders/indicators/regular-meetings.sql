-- one row per chi bộ and year: 1 of 1 if it met in every applicable month, 0 of 1 if a month is known not to have been held, else unknown
with years as (
  select
    u.term, u.tccsd_id, u.chi_bo_id, left(u.month, 4) as period,
    bool_or(not m.held) as missed_one,
    count(*) filter (m.held) = count(*) as met_all
  from unit_months u
  left join meetings m on m.chi_bo_id = u.chi_bo_id and m.month = u.month
  group by all
)
select
  term, tccsd_id, chi_bo_id, period,
  if(met_all, 1, 0) as numerator,
  if(met_all or coalesce(missed_one, false), 1, 0) as denominator,
  denominator as reported,
  1 as expected
from years

-- one row per chi bộ, year and applicable month in it: 1 of 1 if it met in every month, 0 of 1 if a month is known not to have been held, else unknown; the month that decides bears it
with years as (
  select
    u.term, u.tccsd_id, u.chi_bo_id, left(u.month, 4) as period, u.month as fact_period, m.file, m.sheet, m.row, m.cells,
    u.month = max(u.month) over y as last,
    bool_and(coalesce(m.held, false)) over y as met_all,
    coalesce(u.month = min(u.month) filter (not m.held) over y, false) as first_missed
  from unit_months u
  left join meetings m on m.chi_bo_id = u.chi_bo_id and m.month = u.month
  window y as (partition by u.term, u.chi_bo_id, left(u.month, 4))
)
select
  term, tccsd_id, chi_bo_id, period, fact_period,
  if(met_all and last, 1, 0) as numerator,
  if(met_all and last or first_missed, 1, 0) as denominator,
  denominator as reported,
  if(last, 1, 0) as expected,
  file, sheet, row, cells
from years

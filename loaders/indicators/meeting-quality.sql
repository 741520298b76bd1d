-- one row per chi bộ, quarter and month in it: 1 of 1 if the meeting was graded tốt or khá (a score of 70 or more is khá where no grade was given)
with graded as (
  select *, if(held, case when grade is not null then grade in ('tot', 'kha') when score is not null then score >= 70 end, null) as good
  from unit_meetings
)
select
  term, tccsd_id, chi_bo_id, quarter as period, month as fact_period,
  if(good, 1, 0) as numerator,
  if(good is null, 0, 1) as denominator,
  denominator as reported,
  1 as expected,
  if(held, file, null) as file, sheet, row, cells
from graded

-- one row per chi bộ, quarter and month in it: 1 of 1 if the meeting was graded tốt or khá (a score of 70 or more is khá where no grade was given)
with graded as (
  select *, case when grade is not null then grade in ('tot', 'kha') when score is not null then score >= 70 end as good
  from meetings where held
)
select
  u.term, u.tccsd_id, u.chi_bo_id, p.period, u.month as fact_period,
  if(g.good, 1, 0) as numerator,
  if(g.good is null, 0, 1) as denominator,
  denominator as reported,
  1 as expected,
  g.file, g.sheet, g.row, g.cells
from unit_months u
join period_months p on p.term = u.term and p.month = u.month and p.period_kind = 'quarter'
left join graded g on g.chi_bo_id = u.chi_bo_id and g.month = u.month

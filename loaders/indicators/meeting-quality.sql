-- one row per chi bộ and quarter or year: meetings graded tốt or khá over meetings graded (a score of 70 or more is khá where no grade was given)
with graded as (
  select chi_bo_id, month, case when grade is not null then grade in ('tot', 'kha') when score is not null then score >= 70 end as good
  from meetings where held
)
select
  u.term, u.tccsd_id, u.chi_bo_id, p.period,
  count(*) filter (g.good) as numerator,
  count(g.good) as denominator,
  count(g.good) as reported,
  count(*) as expected
from unit_months u
join period_months p on p.term = u.term and p.month = u.month and p.period_kind in ('quarter', 'year')
left join graded g on g.chi_bo_id = u.chi_bo_id and g.month = u.month
group by u.term, u.tccsd_id, u.chi_bo_id, p.period

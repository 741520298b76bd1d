-- one row per chi bộ and quarter or year: thematic sessions graded tốt or khá over sessions graded
with quarters as (
  select
    u.term, u.tccsd_id, u.chi_bo_id, u.quarter, u.year,
    count(*) filter (s.grade in ('tot', 'kha')) as good,
    count(s.grade) as graded
  from unit_quarters u
  left join thematic_sessions s on s.chi_bo_id = u.chi_bo_id and s.quarter = u.quarter
  group by all
),
periods as (
  select term, tccsd_id, chi_bo_id, quarter as period, good, graded from quarters
  union all select term, tccsd_id, chi_bo_id, year, good, graded from quarters
)
select
  term, tccsd_id, chi_bo_id, period, sum(good) as numerator, sum(graded) as denominator,
  count(*) filter (graded > 0) as reported, count(*) as expected
from periods group by term, tccsd_id, chi_bo_id, period

-- one row per TCCSĐ and month in which a chi bộ has a better grade with fewer points than another with a worse grade; it points at the fewest points
with graded as (
  select u.tccsd_id, m.chi_bo_id, m.month, m.score, m.grade,
    case m.grade when 'tot' then 4 when 'kha' then 3 when 'trung_binh' then 2 else 1 end as rank
  from meetings m join (select distinct chi_bo_id, tccsd_id from chi_bo_names) u using (chi_bo_id)
  where m.score is not null and m.grade is not null
),
pairs as (
  select a.tccsd_id, a.month, a.chi_bo_id, a.score, max(b.score) as other
  from graded a join graded b on b.tccsd_id = a.tccsd_id and b.month = a.month and b.rank < a.rank and b.score > a.score
  group by all
)
select 'meetings' as form, arg_min(chi_bo_id, score) as unit_id, month as period, 'score' as at, min(score) as found,
  right(month, 2) || '/' || left(month, 4) as field, arg_min(other, score) as expected
from pairs
group by tccsd_id, month
order by tccsd_id, month

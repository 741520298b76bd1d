-- one row: thematic sessions of the term, the chi bộ that held them, how many were graded, and the shares graded tốt and at least khá
select
  count(*) as sessions, count(distinct s.chi_bo_id) as chi_bo, count(s.grade) as graded,
  count(*) filter (s.grade = 'tot') / nullif(count(s.grade), 0) as good_share,
  count(*) filter (s.grade in ('tot', 'kha')) / nullif(count(s.grade), 0) as fair_share
from thematic_sessions s
where s.quarter in (select period from periods where term = {term})

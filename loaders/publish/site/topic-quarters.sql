-- one row per quarter: its thematic sessions as JSON rows (topic, chi bộ, its name then, TCCSĐ, grade, present, due, opinions, day)
select
  s.quarter,
  to_json(list(json_array(s.topic, s.chi_bo_id, u.name, u.tccsd_name, s.grade, s.members_present, s.members_due, s.opinions, s.held_on)
    order by u.tccsd_name, u.name, s.chi_bo_id, s.seq)) as sessions
from thematic_sessions s
join unit_names u on u.term = {term} and u.level = 'chi_bo' and u.unit_id = s.chi_bo_id and u.period_kind = 'quarter' and u.period = s.quarter
group by s.quarter
order by s.quarter

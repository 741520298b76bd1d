-- one row per chi bộ: its thematic sessions of the term as JSON rows (quarter, topic, grade, present, due, opinions)
select s.chi_bo_id as id, to_json(list(json_array(s.quarter, s.topic, s.grade, s.members_present, s.members_due, s.opinions) order by s.quarter desc, s.seq)) as topics
from thematic_sessions s
where s.quarter in (select period from periods where term = {term})
group by s.chi_bo_id
order by id

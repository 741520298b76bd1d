-- one row per topic, however it was spelt (case, diacritics and signs set aside): who took it up, how it was graded, whether it is one to spread, the sessions to learn from
-- as JSON rows (quarter, chi bộ, name, TCCSĐ, opinions), and per quarter the class of its share of the chi bộ that held a session: −1 none, 0 below 2%, 1 below 5%, 2 below 10%, 3 below 15%, 4 more
with sessions as (
  select
    s.quarter, s.topic, s.chi_bo_id, u.tccsd_id, u.name, u.tccsd_name, s.grade, s.members_present, s.members_due, s.opinions,
    topic_key(s.topic) as key
  from thematic_sessions s
  join unit_names u on u.term = {term} and u.level = 'chi_bo' and u.unit_id = s.chi_bo_id and u.period_kind = 'quarter' and u.period = s.quarter
  where s.topic is not null
),
spellings as (
  select key, arg_max(topic, times order by topic) as topic
  from (select key, topic, count(*) as times from sessions group by all)
  group by key
),
counted as (
  select
    key, count(*) as sessions, count(distinct chi_bo_id) as chi_bo, count(distinct tccsd_id) as tccsd, max(quarter) as last_quarter,
    count(grade) as graded, count(*) filter (grade = 'tot') as good,
    sum(members_present) filter (members_due is not null)::double / nullif(sum(members_due) filter (members_present is not null), 0) as attendance,
    avg(opinions) as opinions
  from sessions group by key
),
overall as (
  select sum(good) / nullif(sum(graded), 0) as share from counted
),
best as (
  select * from sessions where grade = 'tot'
  qualify row_number() over (partition by key, chi_bo_id order by opinions desc nulls last, quarter desc, topic) = 1
),
examples as (
  select key, to_json(list(json_array(quarter, chi_bo_id, name, tccsd_name, opinions) order by place)) as examples
  from (select *, row_number() over (partition by key order by opinions desc nulls last, quarter desc, chi_bo_id) as place from best)
  where place <= {examples}
  group by key
),
taken_up as (
  select key, quarter, count(distinct chi_bo_id) as chi_bo from sessions group by all
),
held as (
  select quarter, count(distinct chi_bo_id) as chi_bo from sessions group by quarter
),
quarters as (
  select
    c.key,
    to_json(list(case
      when n.chi_bo is null then -1
      when n.chi_bo < 0.02 * h.chi_bo then 0
      when n.chi_bo < 0.05 * h.chi_bo then 1
      when n.chi_bo < 0.1 * h.chi_bo then 2
      when n.chi_bo < 0.15 * h.chi_bo then 3
      else 4 end order by h.quarter)) as quarters
  from counted c cross join held h
  left join taken_up n on n.key = c.key and n.quarter = h.quarter
  group by c.key
)
select
  s.topic, c.sessions, c.chi_bo, c.tccsd, c.last_quarter, c.graded, c.good, c.good / nullif(c.graded, 0) as good_share, c.attendance, c.opinions, o.share as overall,
  c.chi_bo >= {chiBo} and c.graded >= {graded} and c.good / c.graded > o.share as spread,
  e.examples, q.quarters
from counted c
join spellings s using (key)
cross join overall o
join quarters q using (key)
left join examples e using (key)
order by c.chi_bo desc, c.sessions desc, s.topic, c.key

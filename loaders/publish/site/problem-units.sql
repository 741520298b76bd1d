-- one row per TCCSĐ with problems in its files (and one without an id for files of no TCCSĐ that is known): how many of each gravity; most errors first
select
  coalesce(t.tccsd_id, '') as id, t.name, count(*) filter (p.severity = 'error') as errors, count(*) filter (p.severity = 'warning') as warnings,
  count(*) filter (p.severity = 'info') as infos
from (select distinct * from problems) p
left join submissions s on s.file = p.file
left join tccsd t on t.tccsd_id = s.tccsd_id or (p.file is null and starts_with(p.message, t.name || ' '))
group by all
order by errors desc, warnings desc, infos desc, t.name nulls last, id

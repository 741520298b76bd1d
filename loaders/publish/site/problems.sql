-- one row per problem, the gravest first: where it stands, what it says, and the TCCSĐ whose file it is in (or, in no file, whom it names)
select distinct
  p.severity, p.code, coalesce(p.file, '') as file, coalesce(p.sheet, '') as sheet, coalesce(p.cell, '') as cell, p.message,
  coalesce(t.tccsd_id, '') as tccsd_id, t.name as tccsd, array_position(['error', 'warning', 'info'], p.severity) as gravity
from problems p
left join submissions s on s.file = p.file
left join tccsd t on t.tccsd_id = s.tccsd_id or (p.file is null and starts_with(p.message, t.name || ' '))
order by gravity, t.name nulls last, file, sheet, cell, p.code, p.message, tccsd_id

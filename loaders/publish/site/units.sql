-- one row per TCCSĐ and chi bộ of the term: its last name there, with the names it bore before
with chi_bo as (
  select
    n.unit_id as id, arg_max(n.name, n.period) as name, arg_max(n.tccsd_id, n.period) as tccsd_id, arg_max(n.kind, n.period) as kind,
    arg_max(n.loai_hinh, n.period) as loai_hinh, list(distinct n.name) as names, min(n.period) as from_month, max(n.period) as to_month
  from unit_names n where n.term = {term} and n.level = 'chi_bo' and n.period_kind = 'month'
  group by n.unit_id
)
select 'tccsd' as level, tccsd_id as id, name, tccsd_id, kind, '' as loai_hinh, '' as tccsd, '' as former, '' as from_month, '' as to_month from tccsd
union all
select
  'chi_bo', c.id, c.name, c.tccsd_id, c.kind, c.loai_hinh, t.name, array_to_string(list_filter(c.names, lambda x: x <> c.name), ' · '), c.from_month, c.to_month
from chi_bo c join tccsd t on t.tccsd_id = c.tccsd_id
order by level desc, tccsd_id, name, id

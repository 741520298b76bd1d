-- one row per chi bộ: its names as JSON rows (name, TCCSĐ, kind, loại hình, đảng bộ bộ phận, from, to), the chi bộ it went into and those it came from (id, name)
with last_names as (
  select chi_bo_id, arg_max(name, coalesce(from_month, '')) as name, max_by(successor_id, coalesce(from_month, '')) as successor_id
  from chi_bo_names group by chi_bo_id
)
select
  c.chi_bo_id as id,
  to_json(list(json_array(c.name, c.tccsd_id, c.kind, c.loai_hinh, c.dang_bo_bo_phan, c.from_month, c.to_month) order by coalesce(c.from_month, ''))) as names,
  (select to_json(list(json_array(s.chi_bo_id, s.name))) from last_names l join last_names s on s.chi_bo_id = l.successor_id where l.chi_bo_id = c.chi_bo_id) as successors,
  (select to_json(list(json_array(p.chi_bo_id, p.name) order by p.name)) from last_names p where p.successor_id = c.chi_bo_id) as predecessors
from chi_bo_names c
group by c.chi_bo_id
order by id

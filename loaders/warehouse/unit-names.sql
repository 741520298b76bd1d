-- one row per term, level, unit and period in which it exists: the name and place in force in the last of its months there
create view unit_names as
with named as (
  select *, lead(from_month) over (partition by chi_bo_id order by coalesce(from_month, '')) as next_name_from from chi_bo_names
)
select
  p.term, 'chi_bo' as level, c.chi_bo_id as unit_id, p.period, p.period_kind, c.name, c.tccsd_id, t.name as tccsd_name, c.kind, c.loai_hinh,
  c.dang_bo_bo_phan, c.successor_id
from named c
join periods p
  on coalesce(c.from_month, '') <= p.last_month and coalesce(c.to_month, '9999-12') >= p.first_month
  and coalesce(c.next_name_from, '9999-12') > p.last_month
join tccsd t on t.tccsd_id = c.tccsd_id
union all by name
select p.term, 'tccsd' as level, t.tccsd_id as unit_id, p.period, p.period_kind, t.name, t.tccsd_id, t.name as tccsd_name, t.kind
from periods p, tccsd t
union all by name
select term, 'khoi' as level, '' as unit_id, period, period_kind, 'Toàn Đảng bộ Khối' as name from periods;

-- one row per term, chi bộ and period in which it reported a meeting: its members at the last one
create view unit_members as
select p.term, m.chi_bo_id, p.period, p.period_kind, arg_max(coalesce(m.members_total, m.members_due + coalesce(m.members_exempt, 0)), m.month) as members
from meetings m join period_months p on p.month = m.month
group by p.term, m.chi_bo_id, p.period, p.period_kind;

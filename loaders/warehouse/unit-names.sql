-- one row per term, level, unit and period in which it exists: the name and place in force in the last of its months there
create view unit_names as
with chi_bo as (
  select
    p.term, 'chi_bo' as level, c.chi_bo_id as unit_id, p.period, p.period_kind,
    arg_max(c, coalesce(c.from_month, '')) as c
  from periods p
  join chi_bo_names c on coalesce(c.from_month, '') <= p.last_month and coalesce(c.to_month, '9999-12') >= p.first_month
  group by p.term, c.chi_bo_id, p.period, p.period_kind
)
select
  b.term, b.level, b.unit_id, b.period, b.period_kind, b.c.name as name, b.c.tccsd_id as tccsd_id, t.name as tccsd_name,
  b.c.kind as kind, b.c.loai_hinh as loai_hinh, b.c.dang_bo_bo_phan as dang_bo_bo_phan, b.c.successor_id as successor_id
from chi_bo b join tccsd t on t.tccsd_id = b.c.tccsd_id
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

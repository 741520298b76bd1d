-- one row per level, unit and name it bears: its place meanwhile, from which month (blank: ever) to which, and when another name takes over (null: never);
-- of a chi bộ with the number of its code, by which millions of rows are joined
create table names as
select
  'chi_bo' as level, c.chi_bo_id as unit_id, number_of(c.chi_bo_id) as chi_bo_number, c.name, c.tccsd_id, t.name as tccsd_name, c.kind, c.loai_hinh,
  c.dang_bo_bo_phan, c.successor_id, coalesce(c.from_month, '') as from_month, c.to_month,
  lead(c.from_month) over (partition by c.chi_bo_id order by coalesce(c.from_month, '')) as next_name_from
from chi_bo_names c join tccsd t on t.tccsd_id = c.tccsd_id
union all by name
select 'tccsd' as level, tccsd_id as unit_id, name, tccsd_id, name as tccsd_name, kind, '' as from_month from tccsd
union all by name
select 'khoi' as level, '' as unit_id, 'Toàn Đảng bộ Khối' as name, '' as from_month;

-- whether of all names of a unit this is the one in force in the last month of a period in which it exists
create macro in_force(from_month, to_month, next_name_from, first_month, last_month) as
  from_month <= last_month and coalesce(to_month, '9999-12') >= first_month and coalesce(next_name_from, '9999-12') > last_month;

-- one row per term, level, unit and period in which it exists: the name and place in force in the last of its months there
create view unit_names as
select
  p.term, n.level, n.unit_id, p.period, p.period_kind, n.name, n.tccsd_id, n.tccsd_name, n.kind, n.loai_hinh, n.dang_bo_bo_phan, n.successor_id
from names n
join periods p on in_force(n.from_month, n.to_month, n.next_name_from, cast(p.first_month as varchar), cast(p.last_month as varchar));

-- one row per term, chi bộ and period in which it reported a meeting: its members at the last one
create view unit_members as
select p.term, m.chi_bo_id, m.chi_bo_number, p.period, p.period_kind, last_members(m.members_total, m.members_due, m.members_exempt, m.month) as members
from meetings m join period_months p on p.month = m.month
group by p.term, m.chi_bo_id, m.chi_bo_number, p.period, p.period_kind;

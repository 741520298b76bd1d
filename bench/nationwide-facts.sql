-- The months, and what is reported in them.
create temp table months as
select strftime(m, '%Y-%m') as month from range(date '2020-10-01', date '2025-07-01', interval 1 month) as r(m);

create temp table units as
select chi_bo_id, tccsd_id, coalesce(from_month, '') as first, coalesce(to_month, '9999') as last, 5 + draw('m', chi_bo_id, '', 40)::integer as members
from chi_bo_names;

-- four reports in a hundred are missing
insert into meetings
select
  chi_bo_id, month, draw('h', chi_bo_id, month, 500) > 0, cast(month || '-05' as date), members, members // 12, members - members // 12,
  members - members // 12 - least(draw('a', chi_bo_id, month, 4), 3)::integer, null, null, members // 2, members // 2,
  60 + draw('s', chi_bo_id, month, 40), if(draw('g', chi_bo_id, month, 3) = 0, null, ['tot', 'kha', 'trung_binh'][1 + (draw('k', chi_bo_id, month, 3))::integer]),
  tccsd_id || '-' || month || '.xlsx', 'Tháng ' || right(month, 2), 7 + draw('r', chi_bo_id, '', 5), 'A7:M7', number_of(chi_bo_id)
from units join months on month between first and last
where draw('x', chi_bo_id, month, 25) > 0;

create temp table quarters as
select distinct left(month, 4) || '-Q' || (cast(right(month, 2) as integer) + 2) // 3 as quarter, left(month, 4) as year from months;

insert into thematic_sessions
select
  chi_bo_id, quarter, 1, 'Chuyên đề số ' || draw('t', chi_bo_id, quarter, 200), null, members, members - 1, 3,
  ['tot', 'kha', 'trung_binh'][1 + (draw('q', chi_bo_id, quarter, 3))::integer], tccsd_id || '-' || quarter || '.xlsx', 'Chuyên đề', 7, 'A7:H7', number_of(chi_bo_id)
from units, quarters where draw('y', chi_bo_id, quarter, 25) > 0;

insert into form_reports
select tccsd_id || '-' || quarter || '.xlsx', 'thematic_sessions', tccsd_id, quarter, 'accepted', 5, 0
from tccsd, quarters where draw('f', tccsd_id, quarter, 25) > 0;

create temp table years as select distinct year from quarters where year < '2025';

insert into contributions
select chi_bo_id, year, members, members - least(draw('c', chi_bo_id, year, 3), 2)::integer, members * 7, tccsd_id || '-' || year || '.xlsx', 'Góp ý', 7, 'A7:E7', number_of(chi_bo_id)
from units, years where draw('z', chi_bo_id, year, 25) > 0 and year > '2020';

insert into ratings
select
  chi_bo_id, year, ['tot', 'tot', 'tot', 'xuat_sac', 'hoan_thanh', 'khong_hoan_thanh'][1 + least(draw('d', chi_bo_id, year, 6) * draw('e', chi_bo_id, year, 6) // 5, 5)::integer],
  members, members, members // 6, members - members // 6, 0, 0, tccsd_id || '-' || year || '.xlsx', 'Xếp loại', 7, 'A7:L7', number_of(chi_bo_id)
from units, years where draw('w', chi_bo_id, year, 25) > 0;

insert into admissions_discipline
select chi_bo_id, year, members, draw('n', chi_bo_id, year, 4)::integer, 0, (draw('p', chi_bo_id, year, 50) = 0)::integer, 0, 0, 0, tccsd_id || '-' || year || '.xlsx', 'KN - KL', 7, 'A7:I7', number_of(chi_bo_id)
from units, years where draw('v', chi_bo_id, year, 25) > 0;

insert into inspections
select tccsd_id, left(quarter, 5) || if(quarter like '%Q2', 'H1', 'H2'), 5, 5 - draw('i', tccsd_id, quarter, 2)::integer, 3, tccsd_id || '-' || quarter || '.xlsx', 'Kiểm tra', 7, 'B7:D7'
from tccsd, quarters where kind = 'dang_bo_co_so' and (quarter like '%Q2' or quarter like '%Q4');

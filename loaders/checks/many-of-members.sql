-- one row per chi bộ and year in which five or more members, and over a third of all, were admitted, made official or disciplined
with members as (
  select a.*, coalesce(a.members_total, r.members_total, m.members) as members
  from admissions_discipline a
  left join ratings r using (chi_bo_id, year)
  left join (select chi_bo_id, left(month, 4) as year, max(coalesce(members_total, members_due)) as members from meetings group by all) m
    using (chi_bo_id, year)
),
stated as (
  select chi_bo_id, year, members, 'admitted' as which, 'Số đảng viên mới kết nạp' as field, admitted as n from members
  union all select chi_bo_id, year, members, 'made_official', 'Số đảng viên được công nhận chính thức', made_official from members
  union all select chi_bo_id, year, members, 'reprimanded', 'Số đảng viên bị khiển trách', reprimanded from members
  union all select chi_bo_id, year, members, 'warned', 'Số đảng viên bị cảnh cáo', warned from members
  union all select chi_bo_id, year, members, 'dismissed', 'Số đảng viên bị cách chức', dismissed from members
  union all select chi_bo_id, year, members, 'expelled', 'Số đảng viên bị khai trừ', expelled from members
)
select 'admissions_discipline' as form, chi_bo_id as unit_id, year as period, which as at, n as found, field, members as expected
from stated
where n >= 5 and 3 * n > members
order by chi_bo_id, year, which

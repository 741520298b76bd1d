-- one row per chi bộ, year and annual form whose number of members is not that of the December meeting
with reviewed as (
  select 'ratings' as form, chi_bo_id, year, members_total from ratings
  union all
  select 'admissions_discipline', chi_bo_id, year, members_total from admissions_discipline
)
select r.form, r.chi_bo_id as unit_id, r.year as period, 'members_total' as at,
  r.members_total as found, m.members_total || ' (tệp ' || m.file || ', trang “' || m.sheet || '”, dòng ' || m."row" || ')' as expected
from reviewed r join meetings m on m.chi_bo_id = r.chi_bo_id and m.month = r.year || '-12'
where r.members_total <> m.members_total
order by r.form, r.chi_bo_id, r.year

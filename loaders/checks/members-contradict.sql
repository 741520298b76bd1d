-- one row per chi bộ, year and annual form whose number of members is not that of the December meeting, or where none came, of the other form
with stated as (
  select 1 as trust, 'meetings' as form, chi_bo_id, left(month, 4) as year, members_total, file, sheet, "row" from meetings where month like '%-12'
  union all
  select 2, 'ratings', chi_bo_id, year, members_total, file, sheet, "row" from ratings
  union all
  select 3, 'admissions_discipline', chi_bo_id, year, members_total, file, sheet, "row" from admissions_discipline
),
known as (
  select *, first_value(form) over w as trusted_form, first_value(members_total) over w as trusted,
    first_value('tệp ' || file || ', trang “' || sheet || '”, dòng ' || "row") over w as place
  from stated
  where members_total is not null
  window w as (partition by chi_bo_id, year order by trust)
)
select form, chi_bo_id as unit_id, year as period, 'members_total' as at, members_total as found,
  trusted || ' (' || if(trusted_form = 'meetings', 'sinh hoạt tháng 12', 'đánh giá, xếp loại') || ': ' || place || ')' as expected
from known
where members_total <> trusted
order by form, chi_bo_id, year

-- one row per meeting whose number of members differs from the month reported before by five or more and by over 30%
-- (a return after such a month is no second jump; nor is the month a merged chi bộ's members arrive); where a month's report has no number
-- of members, those who were due are held against those due the month before
with members as (
  from meetings select chi_bo_id, month, members_total as members, 'members_total' as which, true as counts where members_total is not null
  union all
  from meetings select chi_bo_id, month, members_due, 'members_due', members_total is null
    where members_due is not null and chi_bo_id in (select chi_bo_id from meetings where members_total is null)
),
counted as (
  select chi_bo_id, month, which, members, counts,
    lag(members) over before as previous, lag(month) over before as previous_month, lag(members, 2) over before as earlier
  from members
  window before as (partition by chi_bo_id, which order by month)
),
jumps as (
  select *, abs(members - previous) >= 5 and abs(members - previous) > 0.3 * previous as jumps,
    abs(previous - earlier) >= 5 and abs(previous - earlier) > 0.3 * earlier as previous_jumps,
    abs(members - earlier) >= 5 and abs(members - earlier) > 0.3 * earlier as moved
  from counted
),
arrivals as (
  select successor_id as chi_bo_id, to_month from chi_bo_names where successor_id is not null and to_month is not null
)
select 'meetings' as form, c.chi_bo_id as unit_id, c.month as period, c.which as at, c.members as found,
  case c.which when 'members_due' then 'Số đảng viên phải dự' else 'Tổng số đảng viên' end || ' tháng ' || right(c.month, 2) || '/' || left(c.month, 4) as field,
  c.previous || ' (tháng ' || right(c.previous_month, 2) || '/' || left(c.previous_month, 4) || ')' as expected
from jumps c
where c.counts and c.jumps and not (coalesce(c.previous_jumps, false) and not c.moved)
  and not exists (from arrivals a where a.chi_bo_id = c.chi_bo_id and a.to_month >= c.previous_month and a.to_month <= c.month)
order by c.chi_bo_id, c.month

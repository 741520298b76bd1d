-- one row per meeting whose number of members differs from the month reported before by five or more and by over 30%
-- (a return after such a month is no second jump; nor is the month a merged chi bộ's members arrive)
with counted as (
  select chi_bo_id, month, members_total,
    lag(members_total) over before as previous, lag(month) over before as previous_month, lag(members_total, 2) over before as earlier
  from meetings
  where members_total is not null
  window before as (partition by chi_bo_id order by month)
),
jumps as (
  select *, abs(members_total - previous) >= 5 and abs(members_total - previous) > 0.3 * previous as jumps,
    abs(previous - earlier) >= 5 and abs(previous - earlier) > 0.3 * earlier as previous_jumps,
    abs(members_total - earlier) >= 5 and abs(members_total - earlier) > 0.3 * earlier as moved
  from counted
),
arrivals as (
  select successor_id as chi_bo_id, to_month from chi_bo_names where successor_id is not null and to_month is not null
)
select 'meetings' as form, c.chi_bo_id as unit_id, c.month as period, 'members_total' as at,
  c.members_total as found, 'tháng ' || right(c.month, 2) || '/' || left(c.month, 4) as field,
  c.previous || ' (tháng ' || right(c.previous_month, 2) || '/' || left(c.previous_month, 4) || ')' as expected
from jumps c
where c.jumps and not (coalesce(c.previous_jumps, false) and not c.moved)
  and not exists (from arrivals a where a.chi_bo_id = c.chi_bo_id and a.to_month >= c.previous_month and a.to_month <= c.month)
order by c.chi_bo_id, c.month

-- one row per chi bộ, quarter or year, and session in it (or quarter without one): 1 of 1 if every applicable quarter had a session, 0 of 1 if a reported quarter had none, else unknown; the row that decides bears it
with reports as (
  select tccsd_id, period as quarter, min(file) as file
  from form_reports where form = 'thematic_sessions' and status in ('accepted', 'partly') group by all
),
quarters as (
  select
    u.term, u.tccsd_id, u.chi_bo_id, u.quarter, u.year, s.chi_bo_id is not null as held, r.tccsd_id is not null as reported, coalesce(s.seq, 0) as seq,
    coalesce(s.file, r.file) as file, s.sheet, s.row, s.cells
  from unit_quarters u
  left join thematic_sessions s on s.chi_bo_id = u.chi_bo_id and s.quarter = u.quarter
  left join reports r on r.tccsd_id = u.tccsd_id and r.quarter = u.quarter
),
periods as (
  select *, quarter as period from quarters
  union all select *, year from quarters
),
judged as (
  select
    *,
    row_number() over (p order by quarter desc, seq desc) = 1 as last,
    bool_and(held) over p as held_all,
    coalesce(not held and quarter = min(quarter) filter (reported and not held) over p, false) as first_missed
  from periods
  window p as (partition by term, chi_bo_id, period)
)
select
  term, tccsd_id, chi_bo_id, period, quarter as fact_period,
  if(held_all and last, 1, 0) as numerator,
  if(held_all and last or first_missed, 1, 0) as denominator,
  denominator as reported,
  if(last, 1, 0) as expected,
  file, sheet, row, cells
from judged

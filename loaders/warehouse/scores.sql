-- one row per term, year, chi bộ and part of the composite score; a part without figures keeps its row and counts for nothing
create view score_parts as
with met as (
  select t.term, t.year as period, m.chi_bo_id, count_if(m.held) as held, count(*) as reported
  from meetings m
  join term_months t on t.month = m.month
  join unit_spans s on s.chi_bo_id = m.chi_bo_id and s.first_month <= m.month and s.last_month >= m.month
  group by all
),
years as (
  select term, year as period, chi_bo_id, count(*) as expected from unit_months group by all
),
months as (
  select y.*, coalesce(m.held, 0) as held, coalesce(m.reported, 0) as reported
  from years y left join met m on m.term = y.term and m.period = y.period and m.chi_bo_id = y.chi_bo_id
),
quarters as (
  select f.term, q.period, f.chi_bo_id, total(f.numerator) as held, total(f.reported) as reported, count(*) as expected
  from figures f join period_parts q on q.term = f.term and q.part = f.period and q.part_kind = 'quarter' and q.period_kind = 'year'
  where f.level = 'chi_bo' and f.indicator = 'thematic-sessions'
  group by all
),
rated as (
  select
    u.term, u.year as period, u.chi_bo_id,
    case r.rating when 'xuat_sac' then 1 when 'tot' then 0.9 when 'hoan_thanh' then 0.6 when 'khong_hoan_thanh' then 0 end as points,
    if(r.rating is null, 0, 1) as reported, 1 as expected
  from unit_review_years u left join ratings r on r.chi_bo_id = u.chi_bo_id and r.year = u.year
),
parts as (
  select
    term, period, chi_bo_id, cast(indicator as varchar) as indicator, if(indicator = 'attendance', 'meetings', 'contributions') as form, value, reported, expected
  from judged where level = 'chi_bo' and period_kind = 'year' and indicator in ('attendance', 'contribution')
  union all select term, period, chi_bo_id, 'regular-meetings', 'meetings', if(reported > 0, held / expected, null), reported, expected from months
  union all select term, period, chi_bo_id, 'thematic-sessions', 'thematic_sessions', if(reported > 0, held / expected, null), reported, expected from quarters
  union all select term, period, chi_bo_id, 'rating', 'ratings', points, reported, expected from rated
)
select
  y.term, y.period, y.chi_bo_id, w.indicator, w.weight, p.value, coalesce(i.target, 1) as target,
  case when p.value / coalesce(i.target, 1) > 1 then 1 else p.value / coalesce(i.target, 1) end as points, p.form, coalesce(p.reported, 0) as reported, coalesce(p.expected, 0) as expected
from years y
join term_weights w on w.term = y.term
left join parts p on p.term = y.term and p.period = y.period and p.chi_bo_id = y.chi_bo_id and p.indicator = w.indicator
left join term_indicators i on i.term = w.term and i.indicator = w.indicator;

-- one row per term, year and chi bộ: the composite score, and how many of the reports it rests on came in (each form counted once)
create view scores as
with forms as (
  select
    term, period, chi_bo_id, form, sum(weight * points) as points, sum(weight) filter (points is not null) as weight, sum(weight) as full_weight,
    max(reported) as reported, max(expected) as expected
  from score_parts group by all
)
-- rounded so that equal scores tie, in whatever order their parts were added
select
  term, period, chi_bo_id, round(100 * sum(points) / sum(weight), 9) as score, coalesce(sum(weight), 0) as weight, sum(full_weight) as full_weight,
  total(reported) as reported, total(expected) as expected
from forms group by all;

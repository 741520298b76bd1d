-- one row per term, year, chi bộ at hand and part of its composite score
create or replace temp table parts_at_hand as
with months as (
  select term, year as period, chi_bo_id, count_if(held) as held, count_if(reported) as reported, count(*) as expected from unit_meetings group by all
),
quarters as (
  select s.term, q.period, s.chi_bo_id, total(s.numerator) as held, total(s.reported) as reported, count(*) as expected
  from sums s join period_parts q on q.term = s.term and q.part = s.period and q.part_kind = 'quarter' and q.period_kind = 'year'
  where s.level = 'chi_bo' and s.indicator = 'thematic-sessions'
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
    s.term, s.period, s.chi_bo_id, cast(s.indicator as varchar) as indicator, if(s.indicator = 'attendance', 'meetings', 'contributions') as form,
    value_of(p.kind, s.numerator, s.denominator, s.reported) as value, s.reported, s.expected
  from sums s join published p on p.term = s.term and p.indicator = s.indicator and p.level = s.level and p.period = s.period
  where s.level = 'chi_bo' and p.period_kind = 'year' and s.indicator in ('attendance', 'contribution')
  union all select term, period, chi_bo_id, 'regular-meetings', 'meetings', if(reported > 0, held / expected, null), reported, expected from months
  union all select term, period, chi_bo_id, 'thematic-sessions', 'thematic_sessions', if(reported > 0, held / expected, null), reported, expected from quarters
  union all select term, period, chi_bo_id, 'rating', 'ratings', points, reported, expected from rated
)
select
  y.term, y.period, y.chi_bo_id, w.indicator, w.weight, p.value, coalesce(i.target, 1) as target,
  case when p.value / coalesce(i.target, 1) > 1 then 1 else p.value / coalesce(i.target, 1) end as points, p.form, coalesce(p.reported, 0) as reported, coalesce(p.expected, 0) as expected
from months y
join term_weights w on w.term = y.term
left join parts p on p.term = y.term and p.period = y.period and p.chi_bo_id = y.chi_bo_id and p.indicator = w.indicator
left join term_indicators i on i.term = w.term and i.indicator = w.indicator;

insert into score_parts from parts_at_hand;

insert into scores
with forms as (
  select
    term, period, chi_bo_id, form, sum(weight * points) as points, sum(weight) filter (points is not null) as weight, sum(weight) as full_weight,
    max(reported) as reported, max(expected) as expected
  from parts_at_hand group by all
)
-- rounded so that equal scores tie, in whatever order their parts were added
select
  term, period, chi_bo_id, round(100 * sum(points) / sum(weight), 9) as score, coalesce(sum(weight), 0) as weight, sum(full_weight) as full_weight,
  total(reported) as reported, total(expected) as expected
from forms group by all;

drop table parts_at_hand;

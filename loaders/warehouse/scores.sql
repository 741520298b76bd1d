-- one row per term, year, chi bộ at hand and part of its composite score. A unit is joined by the number of its code: to join codes of different
-- tables DuckDB compares all codes of the nation with each other, once for every 2,048 rows
create or replace temp table parts_at_hand as
with weighed as (
  select w.term, w.indicator, w.weight, coalesce(i.target, 1) as target, cast(f.form as scored_form) as form
  from term_weights w
  join (
    values ('attendance', 'meetings'), ('contribution', 'contributions'), ('regular-meetings', 'meetings'), ('thematic-sessions', 'thematic_sessions'), ('rating', 'ratings')
  ) as f(indicator, form) on f.indicator = w.indicator
  left join term_indicators i on i.term = w.term and i.indicator = w.indicator
),
years as (
  select
    term, year as period, chi_bo_id, enum_code(chi_bo_id) as unit, count_if(held) as held, count_if(reported) as reported, count(*) as expected
  from unit_meetings group by term, year, chi_bo_id
),
parts as (
  select
    s.term, s.period, enum_code(s.chi_bo_id) as unit, cast(s.indicator as score_part) as indicator,
    value_of(p.kind, s.numerator, s.denominator, s.reported) as value, s.reported, s.expected
  from sums s join published p on p.term = s.term and p.indicator = s.indicator and p.level = s.level and p.period = s.period
  where s.level = 'chi_bo' and p.period_kind = 'year' and s.indicator in ('attendance', 'contribution')
  union all
  select term, period, unit, cast('regular-meetings' as score_part), if(reported > 0, held / expected, null), reported, expected from years
  union all
  select
    s.term, q.period, enum_code(s.chi_bo_id) as unit, cast('thematic-sessions' as score_part),
    if(total(s.reported) > 0, total(s.numerator) / count(*), null), total(s.reported), count(*)
  from sums s join period_parts q on q.term = s.term and q.part = s.period and q.part_kind = 'quarter' and q.period_kind = 'year'
  where s.level = 'chi_bo' and s.indicator = 'thematic-sessions'
  group by s.term, q.period, unit
  union all
  select
    term, year, enum_code(chi_bo_id), cast('rating' as score_part),
    case rating when 'xuat_sac' then 1 when 'tot' then 0.9 when 'hoan_thanh' then 0.6 when 'khong_hoan_thanh' then 0 end, if(rating is null, 0, 1), 1
  from unit_ratings
)
select
  y.term, y.period, y.chi_bo_id, w.indicator, w.weight, p.value, w.target,
  case when p.value / w.target > 1 then 1 else p.value / w.target end as points, if(p.unit is null, null, w.form) as form,
  coalesce(p.reported, 0) as reported, coalesce(p.expected, 0) as expected
from years y
join weighed w on w.term = y.term
left join parts p on p.term = y.term and p.period = y.period and p.unit = y.unit and p.indicator = w.indicator;

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

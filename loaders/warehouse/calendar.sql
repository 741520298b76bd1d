-- one row per term and month of it: the quarter, half-year and year in which it lies
create table term_months as
select
  t.term, cast(strftime(m, '%Y-%m') as period_name) as month, cast(year(m) || '-Q' || quarter(m) as period_name) as quarter,
  cast(year(m) || '-H' || if(month(m) <= 6, 1, 2) as period_name) as half, cast(cast(year(m) as varchar) as period_name) as year
from terms t, unnest(generate_series(cast(t.first_month || '-01' as date), cast(t.last_month || '-01' as date), interval 1 month)) as g(m);

-- one row per term, period and month in it
create table period_months as
select term, cast(period as period_name) as period, period_kind, month from (
  select term, month as period, 'month' as period_kind, month from term_months
  union all select term, quarter, 'quarter', month from term_months
  union all select term, half, 'half', month from term_months
  union all select term, year, 'year', month from term_months
  union all select term, 'term', 'term', month from term_months
);

-- one row per term and period, with the period of the same kind before it
create table periods as
select
  term, period, period_kind, min(month) as first_month, max(month) as last_month, count(*) as months,
  lag(period) over (partition by term, period_kind order by period) as previous_period
from period_months group by term, period, period_kind;

-- one row per term, period and period within it (itself included): what is counted by the part adds up to the period
create table period_parts as
select p.term, p.period, p.period_kind, part.period as part, part.period_kind as part_kind
from periods p
join periods part on part.term = p.term and part.first_month >= p.first_month and part.last_month <= p.last_month;

-- one row per term, indicator, level and period published: how its figures are judged
create table published as
select t.term, t.indicator, g.level, p.period, p.period_kind, p.previous_period, i.kind, i.better, t.comparison, t.target
from term_indicators t
join indicators i on i.indicator = t.indicator
join indicator_grains g on g.indicator = t.indicator
join periods p on p.term = t.term and p.period_kind = g.period_kind;

-- one row per chi bộ and name: the first and last month in which it bears it (blank where no period of ours can name it: it then exists in none),
-- and with which others it is counted: {at_a_time} or few more, whole TCCSĐ in the order of their codes
create table spans as
with parts as (
  select tccsd_id, cast((sum(count(*)) over (order by tccsd_id) - count(*)) // {at_a_time} as integer) as part from chi_bo_names group by tccsd_id
)
select
  part, cast(chi_bo_id as chi_bo_code) as chi_bo_id, number_of(chi_bo_id) as chi_bo_number, cast(tccsd_id as tccsd_code) as tccsd_id, kind,
  try_cast(greatest(coalesce(from_month, ''), '2000') as period_name) as first_month,
  try_cast(least(coalesce(to_month, '2099-12'), '2099-12') as period_name) as last_month
from chi_bo_names join parts using (tccsd_id);

-- one row per form, TCCSĐ and period of which a report was accepted, in part at least; in the order of the TCCSĐ, as they are counted and asked for
create table accepted_forms as
select form, tccsd_id, try_cast(period as period_name) as period, min(file) as file
from form_reports where status in ('accepted', 'partly')
group by form, tccsd_id, period order by tccsd_id;

-- one row per term, indicator, level, unit and period: the sums, the value of the period before and whether at least 90% was reported of it; without ids it is the
-- whole Khối, without that of a chi bộ a TCCSĐ, at level chi_bo too where it reports as a whole
create table figures (
  term term_id, indicator indicator_id, level level_name, tccsd_id tccsd_code, chi_bo_id chi_bo_code, period period_name,
  numerator bigint, denominator bigint, reported bigint, expected bigint, previous_value double, previous_complete boolean
);

-- one row per term, year, chi bộ and part of the composite score; a part without figures keeps its row and counts for nothing
create type scored_form as enum ('contributions', 'meetings', 'ratings', 'thematic_sessions');
create table score_parts (
  term term_id, period period_name, chi_bo_id chi_bo_code, indicator score_part, weight double, value double, target double, points double, form scored_form,
  reported bigint, expected bigint
);

-- one row per term, year and chi bộ: the composite score, and how many of the reports it rests on came in (each form counted once)
create table scores (
  term term_id, period period_name, chi_bo_id chi_bo_code, score double, weight double, full_weight double, reported bigint, expected bigint
);

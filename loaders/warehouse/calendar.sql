-- one row per term, period and month in it
create temp table written_periods as
with months as (
  select t.term, strftime(m, '%Y-%m') as month, year(m) as year, quarter(m) as quarter, if(month(m) <= 6, 1, 2) as half
  from terms t, unnest(generate_series(cast(t.first_month || '-01' as date), cast(t.last_month || '-01' as date), interval 1 month)) as g(m)
)
select term, month as period, 'month' as period_kind, month from months
union all select term, year || '-Q' || quarter, 'quarter', month from months
union all select term, year || '-H' || half, 'half', month from months
union all select term, cast(year as varchar), 'year', month from months
union all select term, 'term', 'term', month from months;

-- a period stands in millions of rows: as one of an enumeration it is small and quick, and sorts as it is written
create type period_name as enum (select distinct period from written_periods order by period);
-- so do the ids of units; the empty one is nobody's, for a registry without units
create type chi_bo_code as enum (select chi_bo_id from (select '' as chi_bo_id union select chi_bo_id from chi_bo_names) order by chi_bo_id);
create type tccsd_code as enum (
  select tccsd_id from (select '' as tccsd_id union select tccsd_id from tccsd union select tccsd_id from chi_bo_names) order by tccsd_id
);

-- one row per term, period and month in it
create table period_months as
select term, cast(period as period_name) as period, period_kind, month from written_periods;

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

-- one row per term, chi bộ and month in which it exists: its applicable months
create view unit_months as
select p.term, cast(c.chi_bo_id as chi_bo_code) as chi_bo_id, cast(c.tccsd_id as tccsd_code) as tccsd_id, c.kind, p.month
from period_months p join chi_bo_names c on coalesce(c.from_month, '') <= p.month and coalesce(c.to_month, '9999-12') >= p.month
where p.period_kind = 'month';

-- one row per term, chi bộ and quarter in all three months of which it exists
create table unit_quarters as
select u.term, u.chi_bo_id, any_value(u.tccsd_id) as tccsd_id, cast(p.period as varchar) as quarter, left(p.period, 4) as year
from unit_months u join period_months p on p.term = u.term and p.month = u.month and p.period_kind = 'quarter'
group by u.term, u.chi_bo_id, p.period
having count(*) = 3;

-- one row per term, review year and chi bộ existing in its December
create table unit_review_years as
select r.term, r.year, cast(c.chi_bo_id as chi_bo_code) as chi_bo_id, cast(c.tccsd_id as tccsd_code) as tccsd_id, c.kind
from review_years r join chi_bo_names c on coalesce(c.from_month, '') <= r.year || '-12' and coalesce(c.to_month, '9999-12') >= r.year || '-12';

-- one row per term, indicator, chi bộ (or TCCSĐ as a whole) and period: the parts that add up to every level
create table measures (
  term term_id, indicator indicator_id, tccsd_id tccsd_code, chi_bo_id chi_bo_code, period period_name,
  numerator bigint, denominator bigint, reported bigint, expected bigint
);

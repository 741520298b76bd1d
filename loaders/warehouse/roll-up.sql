-- one row per term, indicator, TCCSĐ or Khối, and period: the measures added up, beside them the value of the period before
create table rolled_up as
with tccsd as (
  select
    term, indicator, period, 'tccsd' as level, tccsd_id as unit_id,
    total(numerator) as numerator, total(denominator) as denominator, total(reported) as reported, total(expected) as expected
  from measures group by term, indicator, period, tccsd_id
),
khoi as (
  select term, indicator, period, 'khoi', '', total(numerator), total(denominator), total(reported), total(expected)
  from tccsd group by term, indicator, period
),
levels as (
  from tccsd union all from khoi
)
select
  l.*,
  if(lag(l.period) over before = p.previous_period, lag(value_of(i.kind, numerator, denominator, reported)) over before, null) as previous_value
from levels l
join periods p on p.term = l.term and p.period = l.period
join indicators i on i.indicator = l.indicator
window before as (partition by l.term, l.indicator, level, unit_id, p.period_kind order by l.period);

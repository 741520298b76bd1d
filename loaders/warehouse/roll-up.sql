-- one row per term, indicator, TCCSĐ or Khối, and period: the measures added up
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
)
from tccsd union all from khoi;

-- one row per term, indicator, level, unit and period: the sums, judged with three values and never by a guess
create view judged as
with valued as (
  select
    f.term, f.indicator, f.level, f.tccsd_id, f.chi_bo_id, f.period, p.period_kind, p.previous_period, p.kind, p.better, p.comparison,
    f.numerator, f.denominator, f.reported, f.expected,
    value_of(p.kind, f.numerator, f.denominator, f.reported) as value,
    f.previous_value, f.previous_complete,
    if(p.kind = 'share', f.numerator / f.expected, null) as lower,
    if(p.kind = 'share', (f.expected - (f.denominator - f.numerator)) / f.expected, null) as upper,
    if(p.comparison = 'previous', f.previous_value, p.target) as target
  from figures f
  join published p on p.term = f.term and p.indicator = f.indicator and p.level = f.level and p.period = f.period
)
select
  *,
  case
    when comparison = 'none' or value is null or target is null then 'undetermined'
    when kind = 'share' then case
      when meets(lower, comparison, target) then 'met'
      when not meets(upper, comparison, target) then 'missed'
      else 'undetermined' end
    when kind = 'count' then case
      when not meets(value, comparison, target) then 'missed'
      when reported = expected then 'met'
      else 'undetermined' end
    when reported_at_least(95, reported, expected) then if(meets(value, comparison, target), 'met', 'missed')
    else 'undetermined'
  end as status,
  reported < expected as provisional, value - target as distance, value - previous_value as change
from valued;

-- the same by the id of the unit, blank for the Khối
create view indicator_values as
select
  term, indicator, level, coalesce(cast(chi_bo_id as varchar), cast(tccsd_id as varchar), '') as unit_id, period, period_kind,
  numerator, denominator, value, reported, expected, lower, upper, status, provisional, target, distance, previous_period, previous_value, change
from judged;

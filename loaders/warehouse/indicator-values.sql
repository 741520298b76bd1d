-- one row per term, indicator, level, unit and period: the sums, judged (spec/indicators.md, "Status: three values, never a guess")
create view indicator_values as
with figures as (
  select term, indicator, 'chi_bo' as level, chi_bo_id as unit_id, period, numerator, denominator, reported, expected from measures
  union all
  select term, indicator, level, unit_id, period, numerator, denominator, reported, expected from rolled_up
),
published as (
  select
    f.*, p.period_kind, p.previous_period, i.kind, t.comparison,
    value_of(i.kind, f.numerator, f.denominator, f.reported) as value,
    value_of(i.kind, b.numerator, b.denominator, b.reported) as previous_value,
    if(i.kind = 'share', f.numerator / f.expected, null) as lower,
    if(i.kind = 'share', (f.expected - (f.denominator - f.numerator)) / f.expected, null) as upper,
    if(t.comparison = 'previous', previous_value, t.target) as target
  from figures f
  join periods p on p.term = f.term and p.period = f.period
  join indicators i on i.indicator = f.indicator
  join indicator_grains g on g.indicator = f.indicator and g.level = f.level and g.period_kind = p.period_kind
  join term_indicators t on t.term = f.term and t.indicator = f.indicator
  left join figures b
    on b.term = f.term and b.indicator = f.indicator and b.level = f.level and b.unit_id = f.unit_id and b.period = p.previous_period
)
select
  term, indicator, level, unit_id, period, period_kind, numerator, denominator, value, reported, expected, lower, upper,
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
    when reported >= 0.95 * expected then if(meets(value, comparison, target), 'met', 'missed')
    else 'undetermined'
  end as status,
  reported < expected as provisional, target, value - target as distance, previous_period, previous_value, value - previous_value as change
from published;

-- one row per term, indicator, level, unit and period: measures added up and judged (spec/indicators.md, "Status: three values, never a guess")
create table indicator_values as
with rolled as (
  select
    term, indicator, period,
    case grouping(tccsd_id, chi_bo_id) when 3 then 'khoi' when 1 then 'tccsd' else 'chi_bo' end as level,
    case grouping(tccsd_id, chi_bo_id) when 3 then '' when 1 then tccsd_id else chi_bo_id end as unit_id,
    sum(numerator) as numerator,
    sum(denominator) as denominator,
    sum(reported)::bigint as reported,
    sum(expected)::bigint as expected
  from measures
  group by grouping sets ((term, indicator, period), (term, indicator, period, tccsd_id), (term, indicator, period, tccsd_id, chi_bo_id))
),
published as (
  select
    r.*, p.period_kind, p.previous_period, i.kind, t.comparison, t.target as fixed_target,
    case i.kind when 'count' then if(reported = 0, null, numerator) else numerator / nullif(denominator, 0) end as value,
    case i.kind when 'share' then numerator / expected end as lower,
    case i.kind when 'share' then (expected - (denominator - numerator)) / expected end as upper
  from rolled r
  join periods p using (term, period)
  join indicator_grains g on g.indicator = r.indicator and g.level = r.level and g.period_kind = p.period_kind
  join term_indicators t on t.term = r.term and t.indicator = r.indicator
  join indicators i on i.indicator = r.indicator
),
compared as (
  select
    *,
    if(lag(period) over before = previous_period, lag(value) over before, null) as previous_value,
    if(comparison = 'previous', previous_value, fixed_target) as target
  from published
  window before as (partition by term, indicator, level, unit_id, period_kind order by period)
),
judged as (
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
      when reported >= 0.95 * expected then if(meets(value, comparison, target), 'met', 'missed')
      else 'undetermined'
    end as status
  from compared
)
select
  term, indicator, level, unit_id, period, period_kind, numerator, denominator, value, reported, expected, lower, upper, status,
  reported < expected as provisional, target, value - target as distance, previous_period, previous_value, value - previous_value as change
from judged;

-- one row per term, indicator, level, unit and period: measures added up and judged (spec/indicators.md, "Status: three values, never a guess")
insert into indicator_values
with rolled as (
  select
    term, indicator, period,
    case grouping(tccsd_id, chi_bo_id) when 3 then 'khoi' when 1 then 'tccsd' else 'chi_bo' end as level,
    case grouping(tccsd_id, chi_bo_id) when 3 then '' when 1 then tccsd_id else chi_bo_id end as unit_id,
    coalesce(sum(numerator), 0) as numerator,
    coalesce(sum(denominator), 0) as denominator,
    sum(reported) as reported,
    sum(expected) as expected
  from measures
  group by grouping sets ((term, indicator, period), (term, indicator, period, tccsd_id), (term, indicator, period, tccsd_id, chi_bo_id))
),
published as (
  select
    r.*, p.period_kind, i.kind, i.comparison, i.target as fixed_target,
    case i.kind when 'count' then if(reported = 0, null, numerator) else numerator / nullif(denominator, 0) end as value,
    case i.kind when 'share' then numerator / expected end as lower,
    case i.kind when 'share' then (expected - (denominator - numerator)) / expected end as upper
  from rolled r
  join (select distinct term, period, period_kind from period_months) p using (term, period)
  join indicator_grains g on g.indicator = r.indicator and g.level = r.level and g.period_kind = p.period_kind
  join term_indicators i on i.term = r.term and i.indicator = r.indicator
),
compared as (
  select
    *,
    lag(period) over before as previous_period,
    lag(value) over before as previous_value,
    if(comparison = 'previous', lag(value) over before, fixed_target) as target
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

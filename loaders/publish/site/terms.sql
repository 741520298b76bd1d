-- one row per indicator and term that follows it: target in words, and the last year (half-year where it has no years) of which anything was reported
with latest as (
  select term, indicator, max(period) as period from indicator_values
  where level = 'khoi' and period_kind in ('year', 'half') and reported > 0
  group by term, indicator
)
select
  x.indicator, i.name, i.unit, x.term, t.label, x.comparison, target_words(x.comparison, x.target, i.unit) as words,
  v.period, v.value, v.status, v.reported / nullif(v.expected, 0) as coverage
from term_indicators x
join indicators i using (indicator)
join terms t on t.term = x.term
left join latest l on l.term = x.term and l.indicator = x.indicator
left join indicator_values v
  on v.term = x.term and v.indicator = x.indicator and v.level = 'khoi' and v.period = l.period
order by i.sort, t.first_month, x.term

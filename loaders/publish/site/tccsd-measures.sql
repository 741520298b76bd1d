-- one row per TCCSĐ: its indicators by year (half-year where an indicator has no years), as JSON rows (indicator, period, value, lower, upper, status, reported,
-- expected, value of the whole Khối, rank, how many are ranked)
with ranked as (
  select
    v.*, v.value is not null and v.reported >= 0.9 * v.expected as eligible, if(i.better = 'less', -v.value, v.value) as merit, i.sort
  from indicator_values v join indicators i using (indicator)
  where v.term = {term} and v.level = 'tccsd' and v.period_kind in ('year', 'half')
),
placed as (
  select
    *, if(eligible, rank() over (partition by indicator, period order by eligible desc, merit desc), null) as place,
    count(*) filter (eligible) over (partition by indicator, period) as places
  from ranked
)
select
  p.unit_id as id,
  to_json(list(json_array(
    p.indicator, p.period, round(p.value, 6), round(p.lower, 6), round(p.upper, 6), p.status, p.reported, p.expected, round(k.value, 6), p.place, p.places
  ) order by p.sort, p.period)) as measures
from placed p
left join indicator_values k on k.term = p.term and k.indicator = p.indicator and k.level = 'khoi' and k.period = p.period
where p.reported > 0
group by p.unit_id
order by id

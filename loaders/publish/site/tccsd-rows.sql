-- one row per period: its TCCSĐ as JSON rows (id, name, value, lower, upper, status, numerator, denominator, reported, expected, change, rank among those with at least 90% reported, target)
with ranked as (
  select
    v.*, v.value is not null and v.reported >= 0.9 * v.expected as eligible,
    if(i.better = 'less', -v.value, v.value) as merit
  from indicator_values v join indicators i using (indicator)
  where v.term = {term} and v.indicator = {indicator} and v.level = 'tccsd'
),
placed as (
  select *, if(eligible, rank() over (partition by period, period_kind order by eligible desc, merit desc), null) as place from ranked
)
select
  p.period, p.period_kind,
  to_json(list(json_array(
    p.unit_id, t.name, round(p.value, 6), round(p.lower, 6), round(p.upper, 6), p.status, p.numerator, p.denominator, p.reported, p.expected, round(p.change, 6), p.place, round(p.target, 6)
  ) order by p.place nulls last, p.merit desc nulls last, t.name, p.unit_id)) as tccsd
from placed p join tccsd t on t.tccsd_id = p.unit_id
group by p.period, p.period_kind
having sum(p.reported) > 0
order by p.period

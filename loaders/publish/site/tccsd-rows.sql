-- one row per period: its TCCSĐ as JSON rows (id, name, value, lower, upper, status, numerator, denominator, reported, expected, change, rank among those with at least 90% reported, target)
select
  v.period, v.period_kind,
  to_json(list(json_array(
    v.unit_id, t.name, round(v.value, 6), round(v.lower, 6), round(v.upper, 6), v.status, v.numerator, v.denominator, v.reported, v.expected, round(v.change, 6), r.rank, round(v.target, 6)
  ) order by r.rank nulls last, if(i.better = 'less', -v.value, v.value) desc nulls last, t.name, v.unit_id)) as tccsd
from indicator_values v
join indicators i using (indicator)
join tccsd_rankings r on r.term = v.term and r.indicator = v.indicator and r.period = v.period and r.tccsd_id = v.unit_id
join tccsd t on t.tccsd_id = v.unit_id
where v.term = {term} and v.indicator = {indicator} and v.level = 'tccsd' and r.term = {term} and r.indicator = {indicator}
group by v.period, v.period_kind
having sum(v.reported) > 0
order by v.period

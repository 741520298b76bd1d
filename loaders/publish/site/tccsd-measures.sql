-- one row per TCCSĐ: its indicators by year (half-year where an indicator has no years), as JSON rows (indicator, period, value, lower, upper, status, reported,
-- expected, value of the whole Khối, rank, how many are ranked)
select
  v.unit_id as id,
  to_json(list(json_array(
    v.indicator, v.period, round(v.value, 6), round(v.lower, 6), round(v.upper, 6), v.status, v.reported, v.expected, round(k.value, 6), r.rank, r.ranked
  ) order by i.sort, v.period)) as measures
from indicator_values v
join indicators i using (indicator)
join tccsd_rankings r on r.term = v.term and r.indicator = v.indicator and r.period = v.period and r.tccsd_id = v.unit_id
left join indicator_values k on k.term = v.term and k.indicator = v.indicator and k.level = 'khoi' and k.period = v.period
where v.term = {term} and v.level = 'tccsd' and v.period_kind in ('year', 'half') and v.reported > 0
group by v.unit_id
order by id

-- one row per TCCSĐ: its attendance month by month as JSON rows (month, value, status, value of the whole Khối)
select v.unit_id as id, to_json(list(json_array(v.period, round(v.value, 4), v.status, round(k.value, 4)) order by v.period)) as months
from indicator_values v
join indicator_values k on k.term = v.term and k.indicator = v.indicator and k.level = 'khoi' and k.period = v.period
where v.term = {term} and v.indicator = 'attendance' and v.level = 'tccsd' and v.period_kind = 'month' and v.period <= {asOf}
group by v.unit_id
order by id

-- one row per chi bộ: its yearly measures as JSON rows (indicator or composite, year, value, status, rank among all, how many are ranked, tied, reported, expected,
-- value of its TCCSĐ, median of the chi bộ ranked); what only the composite score counts of a chi bộ has no rank
with yearly as (
  select
    r.*, median(r.value) filter (r.eligible) over (partition by r.indicator, r.period) as middle
  from rankings r
  where r.term = {term} and r.grouping = 'all' and r.period_kind = 'year'
),
measured as (
  select term, indicator, period, chi_bo_id, value, rank, ranked, tied, reported, expected, middle from yearly
  union all
  select term, indicator, period, chi_bo_id, value, null, null, false, reported, expected, null from score_parts
  where term = {term} and value is not null and indicator in ('regular-meetings', 'thematic-sessions')
)
select
  y.chi_bo_id as id,
  to_json(list(json_array(
    y.indicator, y.period, round(y.value, 6), v.status, y.rank, y.ranked, y.tied, y.reported, y.expected, round(t.value, 6), round(y.middle, 6)
  ) order by y.period, y.indicator)) as measures
from measured y
join unit_names n on n.term = y.term and n.level = 'chi_bo' and n.unit_id = y.chi_bo_id and n.period = y.period
left join indicator_values v on v.term = y.term and v.indicator = y.indicator and v.level = 'chi_bo' and v.unit_id = y.chi_bo_id and v.period = y.period
left join indicator_values t on t.term = y.term and t.indicator = y.indicator and t.level = 'tccsd' and t.unit_id = n.tccsd_id and t.period = y.period
where y.reported > 0
group by y.chi_bo_id
order by id

-- one row per indicator, chi bộ and quarter or year that missed the target as the period before did
select v.term, 'chi_bo' as level, v.chi_bo_id as unit_id, v.indicator, v.period, v.value, v.previous_value, abs(v.distance) as weight
from judged v
join judged b on b.term = v.term and b.indicator = v.indicator and b.level = v.level and b.chi_bo_id = v.chi_bo_id and b.period = v.previous_period
where v.level = 'chi_bo' and v.period_kind in ('quarter', 'year') and v.status = 'missed' and b.status = 'missed'

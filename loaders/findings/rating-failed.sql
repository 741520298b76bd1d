-- one row per chi bộ and review year rated as having failed
select term, 'chi_bo' as level, chi_bo_id as unit_id, indicator, period, 1 as weight
from figures
where level = 'chi_bo' and indicator = 'rating-failed' and numerator > 0

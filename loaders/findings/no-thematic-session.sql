-- one row per chi bộ and quarter without a thematic session, where its TCCSĐ reported the quarter
select term, 'chi_bo' as level, chi_bo_id as unit_id, indicator, period, 1 as weight
from figures join periods using (term, period)
where level = 'chi_bo' and indicator = 'thematic-sessions' and period_kind = 'quarter' and denominator > numerator

-- one row per chi bộ and applicable month reported as not held
select u.term, 'chi_bo' as level, u.chi_bo_id as unit_id, i.indicator, u.month as period, 1 as weight
from unit_months u
join meetings m on m.chi_bo_number = u.chi_bo_number and m.month = u.month and not m.held
join term_indicators i on i.term = u.term and i.indicator = 'regular-meetings'

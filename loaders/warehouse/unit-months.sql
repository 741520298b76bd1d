-- one row per term, chi bộ and month in which it exists: its applicable months
select m.term, s.chi_bo_id, s.chi_bo_number, s.tccsd_id, s.kind, m.month, m.quarter, m.half, m.year
from term_months m
-- compared as texts, which are joined by range in half the time of enumerations
join unit_spans s on cast(s.first_month as varchar) <= cast(m.month as varchar) and cast(s.last_month as varchar) >= cast(m.month as varchar)

-- one row per term, chi bộ and month in which it exists: its applicable months
select m.term, s.chi_bo_id, s.tccsd_id, s.kind, m.month, m.quarter, m.half, m.year
from term_months m join unit_spans s on s.first_month <= m.month and s.last_month >= m.month

-- one row per term, review year and chi bộ existing in its December
select r.term, r.year, s.chi_bo_id, s.chi_bo_number, s.tccsd_id, s.kind
from review_years r join unit_spans s on s.first_month <= r.year || '-12' and s.last_month >= r.year || '-12'

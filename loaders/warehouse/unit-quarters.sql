-- one row per term, chi bộ and quarter in all three months of which it exists
select term, chi_bo_id, chi_bo_number, tccsd_id, quarter, year from unit_months group by term, chi_bo_id, chi_bo_number, tccsd_id, quarter, year having count(*) = 3

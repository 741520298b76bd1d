-- one row per term, chi bộ, applicable quarter and thematic session in it (or quarter without one)
select u.term, u.tccsd_id, u.chi_bo_id, u.quarter, s.chi_bo_number is not null as held, s.seq, s.grade, s.file, s.sheet, s.row, s.cells
from unit_quarters u left join thematic_sessions s on s.chi_bo_number = u.chi_bo_number and s.quarter = u.quarter

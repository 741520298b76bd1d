-- one row per term, indicator, level, unit and period: what the units at hand come to (typed as figures are: to name the type of all chi bộ takes a tenth
-- of a second where they are a nation)
create or replace temp table sums as
select term, indicator, level, tccsd_id, chi_bo_id, period, numerator, denominator, reported, expected from figures limit 0;

-- one row per reported period of an indicator, whole Khối
select period, period_kind, value, lower, upper, status, target, provisional, numerator, denominator, reported, expected, reported / expected as coverage
from indicator_values
where term = {term} and indicator = {indicator} and level = 'khoi' and reported > 0
order by period

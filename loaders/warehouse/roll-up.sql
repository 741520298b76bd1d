insert into sums
select term, indicator, 'tccsd', tccsd_id, null, period, total(numerator), total(denominator), total(reported), total(expected)
from sums group by term, indicator, tccsd_id, period;

-- one row: reports of the term received so far, chi bộ × months of meetings up to the last reported month
select sum(reported)::bigint as reported, sum(expected)::bigint as expected, sum(reported) / sum(expected) as share
from indicator_values
where term = {term} and indicator = 'attendance' and level = 'khoi' and period_kind = 'month'
  and period <= (select max(period) from indicator_values where term = {term} and indicator = 'attendance' and level = 'khoi' and period_kind = 'month' and reported > 0)

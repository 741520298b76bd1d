-- one row: the last month of the term with an accepted report, also in words
select max(period) as month, period_words(max(period)) as words
from indicator_values where term = {term} and level = 'khoi' and period_kind = 'month' and reported > 0

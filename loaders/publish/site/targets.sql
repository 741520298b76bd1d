-- one row per indicator of the term: its target, and that in words
select t.indicator, t.target, t.comparison, target_words(t.comparison, t.target, i.unit) as words
from term_indicators t join indicators i using (indicator) where t.term = {term} order by i.sort

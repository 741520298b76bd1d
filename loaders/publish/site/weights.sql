-- one row per part of the composite score, the heaviest first
select w.indicator, w.weight, coalesce(i.short_name, 'Xếp loại') as name, target_words(t.comparison, t.target, i.unit) as target_words
from term_weights w
left join indicators i using (indicator)
left join term_indicators t on t.term = w.term and t.indicator = w.indicator
where w.term = {term}
order by w.weight desc, w.indicator

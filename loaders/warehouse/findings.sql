-- one row per finding, period and unit: what stands out, in a sentence ready for a report; `sort` is its place among the findings of its term and period
create view findings as
select
  f.finding, row_number() over (partition by f.term, f.period order by k.sort, f.weight desc, f.indicator, f.unit_id) as sort,
  f.term, f.level, f.unit_id, n.tccsd_id, f.indicator, f.period, p.period_kind, f.value, f.previous_value,
  fill(k.sentence, {
    'unit': if(f.level = 'chi_bo' and n.kind <> 'chi_bo_co_so', n.name || ' (' || n.tccsd_name || ')', n.name),
    'indicator': lower(left(i.name, 1)) || substr(i.name, 2),
    'period': period_words(f.period),
    'previous_period': period_words(p.previous_period),
    'value': shown(f.value, i.unit),
    'previous_value': shown(f.previous_value, i.unit),
    'change': shown_change(f.value - f.previous_value, i.unit),
    'target': target_words(t.comparison, t.target, i.unit),
    'detail': f.detail
  }) as sentence
from found f
join finding_kinds k using (finding)
join periods p using (term, period)
join indicators i using (indicator)
join term_indicators t on t.term = f.term and t.indicator = f.indicator
asof join names n on n.level = f.level and n.unit_id = f.unit_id and n.from_month <= cast(p.last_month as varchar);

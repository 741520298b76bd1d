-- one row per TCCSĐ: the rows its figures were read from, as JSON rows (chi bộ or null, indicator, period of the fact, numerator, denominator, file, sheet, cells)
with finest as (
  select indicator, min_by(period_kind, array_position(['month', 'quarter', 'half', 'year'], period_kind)) as period_kind
  from indicator_grains where level = 'khoi' and period_kind <> 'term' group by indicator
)
select
  l.tccsd_id as id,
  to_json(list(json_array(l.chi_bo_id, l.indicator, l.fact_period, l.numerator, l.denominator, l.file, l.sheet, l.cells) order by i.sort, l.fact_period desc, l.chi_bo_id, l.file, l.sheet, l."row")) as sources
from lineage l
join finest f using (indicator)
join periods p on p.term = l.term and p.period = l.period and p.period_kind = f.period_kind
join indicators i using (indicator)
where l.term = {term}
group by l.tccsd_id
order by id

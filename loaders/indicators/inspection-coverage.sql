-- one row per đảng bộ cơ sở and half-year: chi bộ inspected over chi bộ
with halves as (
  select distinct u.term, u.tccsd_id, p.period
  from unit_months u
  join period_months p on p.term = u.term and p.month = u.month and p.period_kind = 'half'
  join tccsd t on t.tccsd_id = u.tccsd_id and t.kind = 'dang_bo_co_so'
)
select
  h.term, h.tccsd_id, cast(null as chi_bo_code) as chi_bo_id, h.period, h.period as fact_period,
  i.chi_bo_inspected as numerator,
  i.chi_bo_total as denominator,
  if(i.tccsd_id is null, 0, 1) as reported,
  1 as expected,
  i.file, i.sheet, i.row, i.cells
from halves h
left join inspections i on i.tccsd_id = h.tccsd_id and i.half = h.period

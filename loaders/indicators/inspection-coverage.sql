-- one row per đảng bộ cơ sở and half-year: chi bộ inspected over chi bộ
with halves as (
  select distinct term, tccsd_id, half as period from unit_months
)
select
  h.term, h.tccsd_id, null as chi_bo_id, h.period, h.period as fact_period,
  -- a report without the number of chi bộ says nothing of the share
  if(i.chi_bo_total is null, null, i.chi_bo_inspected) as numerator,
  i.chi_bo_total as denominator,
  if(i.chi_bo_total is null, 0, 1) as reported,
  1 as expected,
  i.file, i.sheet, i.row, i.cells
from halves h
join tccsd t on t.tccsd_id = h.tccsd_id and t.kind = 'dang_bo_co_so'
left join inspections i on i.tccsd_id = h.tccsd_id and i.half = h.period

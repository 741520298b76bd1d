-- one row per inspection report whose number of chi bộ the TCCSĐ had in no month of the half-year
with existing as (
  select i.tccsd_id, i.half, i.chi_bo_total, m.month, count(distinct c.chi_bo_id) as n
  from inspections i
  join period_months m on m.period = i.half
  join chi_bo_names c on c.tccsd_id = i.tccsd_id
    and coalesce(c.from_month, '') <= m.month and coalesce(c.to_month, '9999-12') >= m.month
  where i.chi_bo_total is not null
  group by all
)
select 'inspections' as form, tccsd_id as unit_id, half as period, 'chi_bo_total' as at,
  chi_bo_total as found, string_agg(distinct cast(n as varchar), ' hoặc ' order by cast(n as varchar)) as expected
from existing
group by tccsd_id, half, chi_bo_total
having not bool_or(n = chi_bo_total)
order by tccsd_id, half

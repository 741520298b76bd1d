-- one row per chi bộ: its applicable months as JSON rows (month, held or null where nothing was reported, present, due, attendance, that of its TCCSĐ, median of all
-- chi bộ, status)
with middle as (
  select period as month, median(value) as value from indicator_values
  where term = {term} and indicator = 'attendance' and level = 'chi_bo' and period_kind = 'month' group by period
)
select
  u.chi_bo_id as id,
  to_json(list(json_array(u.month, m.held, m.members_present, m.members_due, round(v.value, 4), round(t.value, 4), round(x.value, 4), v.status) order by u.month)) as months
from unit_months u
left join meetings m on m.chi_bo_id = u.chi_bo_id and m.month = u.month
left join indicator_values v on v.term = u.term and v.indicator = 'attendance' and v.level = 'chi_bo' and v.unit_id = u.chi_bo_id and v.period = u.month
left join indicator_values t on t.term = u.term and t.indicator = 'attendance' and t.level = 'tccsd' and t.unit_id = u.tccsd_id and t.period = u.month
left join middle x on x.month = u.month
where u.term = {term} and u.month <= {asOf}
group by u.chi_bo_id
order by id

-- one row per period of an indicator: how many chi bộ stand in each range of the value, as JSON rows (from, to, count); ranges as wide as the spread asks for
with valued as (
  select period, value from indicator_values where term = {term} and indicator = {indicator} and level = 'chi_bo' and value is not null
),
spread as (
  select period, min(value) as low, case when min(value) >= 0.9 then 0.01 when min(value) >= 0.75 then 0.025 when min(value) >= 0.5 then 0.05 else 0.1 end as width
  from valued group by period
),
-- the last range holds 100% itself
ranges as (
  select s.period, s.width, least(floor(v.value / s.width + 1e-9), round(1 / s.width) - 1) as step
  from valued v join spread s using (period)
),
steps as (
  select period, width, unnest(generate_series(min(step)::integer, (round(1 / width) - 1)::integer)) as step from ranges group by period, width
),
counted as (
  select s.period, s.step, s.width, count(r.step) as n
  from steps s left join ranges r on r.period = s.period and r.step = s.step
  group by all
)
select period, to_json(list(json_array(round(step * width, 3), round((step + 1) * width, 3), n) order by step)) as bins from counted group by period order by period

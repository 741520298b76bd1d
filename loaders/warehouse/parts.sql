-- one row per part: TCCSĐ in the order of their codes, {at_a_time} chi bộ or few more
with counted as (
  select tccsd_id, sum(count(*)) over (order by tccsd_id) - count(*) as before from chi_bo_names group by tccsd_id
)
select min(tccsd_id) as first, max(tccsd_id) as last from counted group by before // {at_a_time} order by first

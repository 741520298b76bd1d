-- one row per unit of a level: its values at the periods of one kind as a JSON array of thousandths, null where there is none
with periods_of as (
  select distinct period from indicator_values where term = {term} and indicator = {indicator} and level = 'khoi' and period_kind = {kind} and reported > 0
),
units as (
  select distinct unit_id from indicator_values where term = {term} and indicator = {indicator} and level = {level}
)
select u.unit_id as id, to_json(list(round(1000 * v.value)::integer order by p.period)) as series
from units u cross join periods_of p
left join indicator_values v
  on v.term = {term} and v.indicator = {indicator} and v.level = {level} and v.unit_id = u.unit_id and v.period = p.period
group by u.unit_id
order by id

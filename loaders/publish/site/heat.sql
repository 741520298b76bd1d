-- one row per TCCSĐ: its periods of one kind as a JSON array of classes. With a target: 0 missed by 5 points or more, 1 by 2 to 5, 2 by less than 2, 3 met,
-- 4 undetermined. Without: 0 below 70%, 1 below 85%, 2 below 95%, 3 below 100%, 4 all. −1 where nothing was reported.
with periods_of as (
  select distinct period from indicator_values where term = {term} and indicator = {indicator} and level = 'khoi' and period_kind = {kind} and reported > 0
)
select
  t.tccsd_id as id, t.name,
  to_json(list(case
    when v.value is null then -1
    when x.comparison = 'none' then case when v.value < 0.7 then 0 when v.value < 0.85 then 1 when v.value < 0.95 then 2 when v.value < 1 then 3 else 4 end
    when v.status = 'undetermined' then 4
    when v.status = 'met' then 3
    when abs(v.distance) >= 0.05 then 0
    when abs(v.distance) >= 0.02 then 1
    else 2 end order by p.period)) as cells
from tccsd t cross join periods_of p
join term_indicators x on x.term = {term} and x.indicator = {indicator}
left join indicator_values v
  on v.term = {term} and v.indicator = {indicator} and v.level = 'tccsd' and v.unit_id = t.tccsd_id and v.period = p.period
where exists (from indicator_values e where e.term = {term} and e.indicator = {indicator} and e.level = 'tccsd' and e.unit_id = t.tccsd_id)
group by t.tccsd_id, t.name
order by t.name, t.tccsd_id

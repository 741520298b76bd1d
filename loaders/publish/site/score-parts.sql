-- one row per year: the parts of each chi bộ's composite score as a JSON object (chi bộ → points of each part in the order of weights, 0 to 1)
with parts as (
  select period, chi_bo_id, to_json(list(round(points, 4) order by weight desc, indicator)) as points
  from score_parts where term = {term} group by period, chi_bo_id
)
select period, to_json(map_from_entries(list((chi_bo_id, points) order by chi_bo_id))) as parts from parts group by period order by period

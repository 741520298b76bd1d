-- one row per period: its chi bộ as JSON rows (id, name, TCCSĐ, kind, loại hình, value, members, reported, expected, status, then rank and change of rank among
-- all, the kind, the loại hình and the TCCSĐ, and a mask of the groupings in which the rank is tied: 1, 2, 4, 8)
with placed as (
  select
    term, period, period_kind, chi_bo_id, any_value(value) as value, any_value(members) as members, any_value(reported) as reported, any_value(expected) as expected,
    max(rank) filter (grouping = 'all') as all_rank, max(rank_change) filter (grouping = 'all') as all_change,
    max(rank) filter (grouping = 'kind') as kind_rank, max(rank_change) filter (grouping = 'kind') as kind_change,
    max(rank) filter (grouping = 'loai_hinh') as loai_hinh_rank, max(rank_change) filter (grouping = 'loai_hinh') as loai_hinh_change,
    max(rank) filter (grouping = 'tccsd') as tccsd_rank, max(rank_change) filter (grouping = 'tccsd') as tccsd_change,
    coalesce(sum(case grouping when 'all' then 1 when 'kind' then 2 when 'loai_hinh' then 4 else 8 end) filter (tied), 0)::integer as ties
  from rankings where term = {term} and indicator = {indicator}
  group by term, period, period_kind, chi_bo_id
)
select
  p.period, p.period_kind,
  to_json(list(json_array(
    p.chi_bo_id, n.name, n.tccsd_id, n.kind, n.loai_hinh, round(p.value, 6), p.members, p.reported, p.expected, v.status,
    p.all_rank, p.all_change, p.kind_rank, p.kind_change, p.loai_hinh_rank, p.loai_hinh_change, p.tccsd_rank, p.tccsd_change, p.ties
  ) order by p.all_rank nulls last, p.value desc nulls last, n.name, p.chi_bo_id)) as chi_bo
from placed p
join unit_names n on n.term = p.term and n.level = 'chi_bo' and n.unit_id = p.chi_bo_id and n.period = p.period and n.period_kind = p.period_kind
left join indicator_values v
  on v.term = p.term and v.indicator = {indicator} and v.level = 'chi_bo' and v.unit_id = p.chi_bo_id and v.period = p.period
group by p.period, p.period_kind
having sum(p.reported) > 0
order by p.period

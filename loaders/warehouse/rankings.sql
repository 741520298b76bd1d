-- one row per term, indicator (or composite), period, grouping, group and chi bộ: competition rank (1, 2, 2, 4) among those that reported at least 90%
-- (joined and sorted by the number of a chi bộ, and in force tested where its names meet: each row then meets the names of one chi bộ, not of all)
create view rankings as
with valued as (
  select
    term, cast(v.indicator as varchar) as indicator, period, v.period_kind, v.previous_period, p.first_month, p.last_month,
    enum_code(v.chi_bo_id) as chi_bo_number, v.value, v.reported, v.expected, v.better
  from judged v join periods p using (term, period) where v.level = 'chi_bo'
  union all
  select
    term, 'composite', period, 'year', p.previous_period, p.first_month, p.last_month, enum_code(s.chi_bo_id), s.score, s.reported, s.expected, 'more'
  from scores s join periods p using (term, period)
),
grouped as (
  select
    v.*, n.unit_id, g.grouping, case g.grouping when 'all' then '' when 'kind' then n.kind when 'loai_hinh' then n.loai_hinh else n.tccsd_id end as group_value,
    merit_of(v.value, v.better, v.reported, v.expected) as merit
  from valued v
  join names n
    on n.chi_bo_number = v.chi_bo_number
    and in_force(n.from_month, n.to_month, n.next_name_from, cast(v.first_month as varchar), cast(v.last_month as varchar))
  cross join (values ('all'), ('kind'), ('loai_hinh'), ('tccsd')) as g(grouping)
),
ranked as (
  select
    *,
    case when merit is not null then rank() over best end as rank,
    coalesce(merit = lag(merit) over best or merit = lead(merit) over best, false) as tied,
    count(merit) over (partition by term, indicator, period_kind, period, grouping, group_value) as ranked
  from grouped
  window best as (partition by term, indicator, period_kind, period, grouping, group_value order by merit desc nulls last)
),
compared as (
  select *, if(lag(period) over before = previous_period, lag(rank) over before, null) as previous_rank
  from ranked
  window before as (partition by term, indicator, period_kind, grouping, group_value, chi_bo_number order by period)
)
select
  c.term, c.indicator, c.period, c.period_kind, c.grouping, c.group_value, c.unit_id as chi_bo_id, c.value, c.reported, c.expected, m.members,
  c.merit is not null as eligible, c.rank, c.ranked, c.tied, c.previous_rank, c.previous_rank - c.rank as rank_change
from compared c
left join unit_members m on m.term = c.term and m.chi_bo_number = c.chi_bo_number and m.period = c.period and m.period_kind = c.period_kind;

-- one row per term, indicator, period and TCCSĐ: its competition rank among those that reported at least 90%
create view tccsd_rankings as
with valued as (
  select term, indicator, period, period_kind, tccsd_id, value, reported, expected, merit_of(value, better, reported, expected) as merit
  from judged where level = 'tccsd'
)
select
  term, indicator, period, period_kind, tccsd_id, value, reported, expected, merit is not null as eligible,
  case when eligible then rank() over (alike order by merit desc nulls last) end as rank, count(merit) over alike as ranked
from valued
window alike as (partition by term, indicator, period_kind, period);

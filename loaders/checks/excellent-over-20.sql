-- one row per TCCSĐ and year with more than 20% excellent among the members rated good or excellent; it points at the largest such figure
with units as (
  select distinct chi_bo_id, tccsd_id from chi_bo_names
),
rated as (
  select u.tccsd_id, r.year, arg_max(r.chi_bo_id, r.members_xuat_sac) as unit_id,
    sum(r.members_xuat_sac) as excellent, sum(r.members_xuat_sac + r.members_tot) as good
  from ratings r join units u using (chi_bo_id)
  group by u.tccsd_id, r.year
)
select 'ratings' as form, r.unit_id, r.year as period, 'members_xuat_sac' as at,
  r.excellent as found, t.name || ' năm ' || r.year as field, r.good as expected
from rated r join tccsd t using (tccsd_id)
where r.excellent > 0.2 * r.good
order by r.tccsd_id, r.year

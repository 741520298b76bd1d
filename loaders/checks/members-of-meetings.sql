-- one row per session or yearly report whose members due, to speak or rated are, by three or more and over a fifth, fewer than were due or more
-- than belonged to the chi bộ at any of its meetings in that period, one of its last three months among them: of a year, meetings that are known of
-- its beginning alone prove little
with stated as (
  select 'thematic_sessions' as form, chi_bo_id, quarter as period, '|' || seq as session, 'members_due' as which,
    'Số đảng viên phải dự sinh hoạt chuyên đề' as field, members_due as n
  from thematic_sessions
  union all
  select 'contributions', chi_bo_id, year, '', 'members_eligible', 'Số đảng viên thuộc diện góp ý', members_eligible from contributions
  union all
  select 'ratings', chi_bo_id, year, '', 'members_rated', 'Số đảng viên được xếp loại', members_rated from ratings
),
ending as (
  select period, month, strftime(cast(max(month) over (partition by period) || '-01' as date) - interval 2 month, '%Y-%m') as late
  from period_months
),
met as (
  select m.chi_bo_id, p.period, min(coalesce(m.members_due, m.members_total)) as least, max(coalesce(m.members_total, m.members_due)) as most
  from meetings m join ending p using (month)
  where p.period in (select period from stated)
  group by all
  having max(m.month) >= any_value(p.late)
)
select s.form, s.chi_bo_id as unit_id, s.period || s.session as period, s.which as at, s.n as found, s.field,
  if(least = most, least::varchar, 'từ ' || least || ' đến ' || most) as expected
from stated s join met using (chi_bo_id, period)
where s.n - most >= greatest(3, 0.2 * most) or least - s.n >= greatest(3, 0.2 * least)
order by s.form, s.chi_bo_id, s.period, s.session

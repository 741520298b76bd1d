-- one row per chi bộ and period: members present over members due at the meetings held
select
  u.term, u.tccsd_id, u.chi_bo_id, p.period,
  sum(m.members_present) filter (m.held) as numerator,
  sum(m.members_due) filter (m.held) as denominator,
  count(m.chi_bo_id) as reported,
  count(*) as expected
from unit_months u
join period_months p on p.term = u.term and p.month = u.month and p.period_kind <> 'half'
left join meetings m on m.chi_bo_id = u.chi_bo_id and m.month = u.month
group by u.term, u.tccsd_id, u.chi_bo_id, p.period

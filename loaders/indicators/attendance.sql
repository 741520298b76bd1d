-- one row per chi bộ and month: members present over members due at the meeting held
select
  term, tccsd_id, chi_bo_id, month as period, month as fact_period,
  -- where nothing tells how many should have come, who came says nothing of the share; reported it is, as the definition has it
  if(held and members_due is not null, members_present, 0) as numerator,
  if(held, coalesce(members_due, 0), 0) as denominator,
  if(reported, 1, 0) as reported,
  1 as expected,
  file, sheet, row, cells
from unit_meetings

-- the sums at hand, each beside the value of the period before where it is published, and whether at least 90% was reported of that
insert into figures
select s.*, value_of(p.kind, b.numerator, b.denominator, b.reported), reported_at_least(90, b.reported, b.expected)
from sums s
left join published p on p.term = s.term and p.indicator = s.indicator and p.level = s.level and p.period = s.period
left join sums b
  on b.term = s.term and b.indicator = s.indicator and b.level = s.level and b.tccsd_id is not distinct from s.tccsd_id
  and b.chi_bo_id is not distinct from s.chi_bo_id and b.period = p.previous_period;

-- one row per form and TCCSĐ that owes reports: of periods of a term up to the latest that anybody reported
with owed as (
  select distinct d.form, d.sort, d.tccsd_id, d.period from due_reports d
  where not exists (from form_reports r where r.form = d.form and r.tccsd_id = d.tccsd_id and r.period = d.period)
)
select o.form, string_agg(period_words(o.period), ', ' order by o.period) as found, t.name as expected
from owed o join tccsd t using (tccsd_id)
group by o.form, o.sort, o.tccsd_id, t.name
order by o.tccsd_id, o.sort

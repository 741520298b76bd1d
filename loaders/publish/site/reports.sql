-- one row per TCCSĐ: each form and period due up to the latest that anybody reported, as JSON rows (form, period, accepted, partly, rejected or missing, files);
-- and counted by form, `all` of them first: due, accepted, partly, rejected, missing. The row without an id is the whole Khối, counted only
with received as (
  select
    form, tccsd_id, period, min_by(status, array_position(['accepted', 'partly', 'rejected'], status)) as status,
    string_agg(file, '; ' order by file) as files
  from form_reports where status <> 'superseded' group by all
),
reports as (
  select d.tccsd_id, d.form, d.period, coalesce(r.status, 'missing') as status, r.files
  from due_reports d
  left join received r on r.form = d.form and r.tccsd_id = d.tccsd_id and r.period = d.period
  where d.term = {term}
),
counted as (
  select
    coalesce(tccsd_id, '') as id, coalesce(form, 'all') as form, count(*) as due, count(*) filter (status = 'accepted') as accepted,
    count(*) filter (status = 'partly') as partly, count(*) filter (status = 'rejected') as rejected, count(*) filter (status = 'missing') as missing
  from reports group by grouping sets ((tccsd_id, form), (tccsd_id), (form), ())
),
counts as (
  select id, to_json(list(json_array(form, due, accepted, partly, rejected, missing) order by form <> 'all', form)) as counts from counted group by id
)
select c.id, to_json(list(json_array(r.form, r.period, r.status, r.files) order by r.form, r.period)) as reports, any_value(c.counts) as counts
from counts c left join reports r on r.tccsd_id = c.id
group by c.id
order by c.id

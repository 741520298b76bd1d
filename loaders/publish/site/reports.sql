-- one row per TCCSĐ: each form and period due up to the latest that anybody reported, as JSON rows (form, period, accepted, partly, rejected or missing, files);
-- and counted by form, `all` of them first: due, accepted, partly, rejected, missing. The row without an id is the whole Khối, counted only
with due as (
  select 'meetings' as form, tccsd_id, period from unit_months join period_months using (term, month) where term = {term} and period_kind = 'quarter'
  union
  select 'thematic_sessions', tccsd_id, quarter from unit_quarters where term = {term}
  union
  select 'contributions', u.tccsd_id, p.period from unit_months u join period_months p using (term, month)
  where term = {term} and p.period_kind = 'year' and (select count(*) from period_months m where m.term = p.term and m.period = p.period) = 12
  union
  select f.form, u.tccsd_id, u.year from unit_review_years u cross join (values ('ratings'), ('admissions_discipline')) as f(form) where u.term = {term}
  union
  select 'inspections', tccsd_id, period from unit_months join period_months using (term, month) join tccsd using (tccsd_id)
  where term = {term} and period_kind = 'half' and tccsd.kind = 'dang_bo_co_so'
),
latest as (
  select form, max(period) as period from form_reports group by form
),
received as (
  select
    form, tccsd_id, period, min_by(status, array_position(['accepted', 'partly', 'rejected'], status)) as status,
    string_agg(file, '; ' order by file) as files
  from form_reports where status <> 'superseded' group by all
),
reports as (
  select d.tccsd_id, d.form, d.period, coalesce(r.status, 'missing') as status, r.files
  from due d
  join latest l on l.form = d.form and d.period <= l.period
  left join received r on r.form = d.form and r.tccsd_id = d.tccsd_id and r.period = d.period
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

-- one row per TCCSĐ: each form and period due up to the latest that anybody reported, as JSON rows (form, period, accepted, partly, rejected or missing, files)
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
    form, tccsd_id, period, min_by(status, array_position(['accepted', 'partly', 'rejected', 'superseded'], status)) as status,
    string_agg(file, '; ' order by file) filter (status <> 'superseded') as files
  from form_reports group by all
)
select
  d.tccsd_id as id,
  to_json(list(json_array(d.form, d.period, coalesce(r.status, 'missing'), r.files) order by d.form, d.period)) as reports
from due d
join latest l on l.form = d.form and d.period <= l.period
left join received r on r.form = d.form and r.tccsd_id = d.tccsd_id and r.period = d.period
group by d.tccsd_id
order by id

-- one row per term, form, TCCSĐ and period of which it owes a report: only what falls due up to the latest period that anybody reported of the form
create view due_reports as
with due as (
  select term, 'meetings' as form, 1 as sort, tccsd_id, period
  from unit_months join period_months using (term, month) where period_kind = 'quarter'
  union
  select term, 'thematic_sessions', 2, tccsd_id, quarter from unit_quarters
  union
  select u.term, 'contributions', 3, u.tccsd_id, p.period
  from unit_months u join period_months p using (term, month)
  where p.period_kind = 'year' and (select count(*) from period_months m where m.term = p.term and m.period = p.period) = 12
  union
  select term, f.form, f.sort, tccsd_id, year from unit_review_years cross join (values ('ratings', 4), ('admissions_discipline', 5)) as f(form, sort)
  union
  select term, 'inspections', 6, tccsd_id, period
  from unit_months join period_months using (term, month) join tccsd using (tccsd_id)
  where period_kind = 'half' and tccsd.kind = 'dang_bo_co_so'
),
latest as (
  select form, max(period) as period from form_reports group by form
)
select d.* from due d join latest l on l.form = d.form and d.period <= l.period;

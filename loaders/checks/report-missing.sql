-- one row per form and TCCSĐ that owes reports: of periods of a term up to the latest that anybody reported
with due as (
  select 'meetings' as form, 1 as sort, tccsd_id, period
  from unit_months join period_months using (term, month) where period_kind = 'quarter'
  union
  select 'thematic_sessions', 2, tccsd_id, quarter from unit_quarters
  union
  select 'contributions', 3, u.tccsd_id, p.period
  from unit_months u join period_months p using (term, month)
  where p.period_kind = 'year' and (select count(*) from period_months m where m.term = p.term and m.period = p.period) = 12
  union
  select 'ratings', 4, tccsd_id, year from unit_review_years
  union
  select 'admissions_discipline', 5, tccsd_id, year from unit_review_years
  union
  select 'inspections', 6, tccsd_id, period
  from unit_months join period_months using (term, month) join tccsd using (tccsd_id)
  where period_kind = 'half' and tccsd.kind = 'dang_bo_co_so'
),
latest as (
  select form, max(period) as period from form_reports group by form
),
owed as (
  select d.* from due d join latest l on l.form = d.form and d.period <= l.period
  where not exists (from form_reports r where r.form = d.form and r.tccsd_id = d.tccsd_id and r.period = d.period)
)
select o.form, string_agg(period_words(o.period), ', ' order by o.period) as found, t.name as expected
from owed o join tccsd t using (tccsd_id)
group by o.form, o.sort, o.tccsd_id, t.name
order by o.tccsd_id, o.sort

-- one row per chi bộ: what it should have reported up to now and did not, as JSON rows (form, period)
with reported as (
  select distinct form, tccsd_id, period from form_reports where status in ('accepted', 'partly')
),
due as (
  select 'meetings' as form, u.chi_bo_id, u.month as period
  from unit_months u
  where u.term = {term} and u.month <= {asOf} and not exists (from meetings m where m.chi_bo_id = u.chi_bo_id and m.month = u.month)
  union all
  select 'thematic_sessions', u.chi_bo_id, u.quarter
  from unit_quarters u
  where u.term = {term} and u.quarter <= (select max(period) from reported where form = 'thematic_sessions')
    and not exists (from thematic_sessions s where s.chi_bo_id = u.chi_bo_id and s.quarter = u.quarter)
    and not exists (from reported r where r.form = 'thematic_sessions' and r.tccsd_id = u.tccsd_id and r.period = u.quarter)
  union all
  select 'contributions', u.chi_bo_id, u.year
  from unit_review_years u
  where u.term = {term} and (select count(*) from period_months p where p.term = u.term and p.period = u.year) = 12
    and not exists (from contributions c where c.chi_bo_id = u.chi_bo_id and c.year = u.year)
  union all
  select 'ratings', u.chi_bo_id, u.year
  from unit_review_years u where u.term = {term} and not exists (from ratings r where r.chi_bo_id = u.chi_bo_id and r.year = u.year)
  union all
  select 'admissions_discipline', u.chi_bo_id, u.year
  from unit_review_years u where u.term = {term} and not exists (from admissions_discipline a where a.chi_bo_id = u.chi_bo_id and a.year = u.year)
)
select chi_bo_id as id, to_json(list(json_array(form, period) order by form, period)) as missing from due group by chi_bo_id
order by id

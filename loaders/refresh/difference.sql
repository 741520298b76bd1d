-- one row per report or figure that differs between two open data folders: {before} and {after}
with before_reports as (
  select r.form, r.tccsd_id, r.period, string_agg(s.sha256, ' ' order by s.sha256) as content
  from read_csv('{before}/form_reports.csv', all_varchar = true, header = true) r
  join read_csv('{before}/submissions.csv', all_varchar = true, header = true) s using (file)
  where r.status <> 'superseded'
  group by all
),
after_reports as (
  select r.form, r.tccsd_id, r.period, string_agg(s.sha256, ' ' order by s.sha256) as content
  from read_csv('{after}/form_reports.csv', all_varchar = true, header = true) r
  join read_csv('{after}/submissions.csv', all_varchar = true, header = true) s using (file)
  where r.status <> 'superseded'
  group by all
),
reports as (
  select
    case when b.content is null then 'new_report' when a.content is null then 'gone_report' else 'changed_report' end as sort,
    form as subject, 'tccsd' as level, tccsd_id as unit_id, period, null as before, null as after
  from before_reports b full join after_reports a using (form, tccsd_id, period)
  where b.content is distinct from a.content
),
before_figures as (
  select term, indicator, level, coalesce(unit_id, '') as unit_id, period, value, reported, status
  from read_csv('{before}/indicators.csv', all_varchar = true, header = true)
),
after_figures as (
  select term, indicator, level, coalesce(unit_id, '') as unit_id, period, value, reported, status
  from read_csv('{after}/indicators.csv', all_varchar = true, header = true)
),
figures as (
  select *, b.value as was, a.value as becomes, b.status as status_was, a.status as status_becomes
  from before_figures b full join after_figures a using (term, indicator, level, unit_id, period) -- two terms share a year
),
changes as (
  select 'figure' as sort, indicator as subject, level, unit_id, period, was as before, becomes as after
  from figures where was is distinct from becomes
  union all
  select 'status', indicator, level, unit_id, period, status_was, status_becomes
  from figures where status_was is distinct from status_becomes and (status_was is not null or becomes is not null)
)
select d.*, t.name as unit
from (select * from reports union all select * from changes) d
left join read_csv('{after}/tccsd.csv', all_varchar = true, header = true) t on t.tccsd_id = d.unit_id
order by sort, level = 'chi_bo', level = 'tccsd', subject, period, d.unit_id

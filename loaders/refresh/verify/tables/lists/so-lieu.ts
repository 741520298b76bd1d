import type { List } from "../list.ts";

/** Each report due of the term, and how it stands: that of its files that counts most. */
const DUE = `select
    d.form, d.tccsd_id, d.period,
    case
      when count(*) filter (r.status = 'accepted') > 0 then 'accepted'
      when count(*) filter (r.status = 'partly') > 0 then 'partly'
      when count(*) filter (r.status = 'rejected') > 0 then 'rejected'
      else 'missing' end as status,
    string_agg(r.file, '; ' order by r.file) as files
  from due_reports d
  left join form_reports r on r.form = d.form and r.tccsd_id = d.tccsd_id and r.period = d.period and r.status <> 'superseded'
  where d.term = {term}
  group by all`;

/** What a report due is told by. */
const REPORT = { of: "id", rows: "reports", columns: ["form", "period", "status", "files"] };
const REPORTS = `-- one row per report due
  select tccsd_id as id, form, period, status, files from (${DUE})`;

/** What came and what is wrong with it. */
export default [
  { at: "tccsd/", ...REPORT, sql: REPORTS },
  { at: "so-lieu/bao-cao", each: true, ...REPORT, sql: REPORTS },
  {
    at: "so-lieu/bao-cao",
    each: true,
    of: "id",
    rows: "counts",
    columns: ["form", "due", "accepted", "partly", "rejected", "missing"],
    sql: `-- one row per TCCSĐ and form, and per TCCSĐ
      with due as (${DUE}), by_form as (select * from due union all select * replace ('all' as form) from due)
      select
        tccsd_id as id, form, count(*) as due, sum((status = 'accepted')::integer) as accepted, sum((status = 'partly')::integer) as partly,
        sum((status = 'rejected')::integer) as rejected, sum((status = 'missing')::integer) as missing
      from by_form group by tccsd_id, form`,
  },
  {
    at: "so-lieu/van-de",
    each: true,
    rows: "",
    columns: ["severity", "tccsd_id", "tccsd", "file", "sheet", "cell", "said", "advice"],
    as: "* exclude (said, advice), concat_ws(' ', said, nullif(advice, '')) as message",
    sql: `-- one row per problem, of its TCCSĐ where that is known
      select p.severity, coalesce(t.tccsd_id, '') as tccsd_id, t.name as tccsd, coalesce(p.file, '') as file, coalesce(p.sheet, '') as sheet,
        coalesce(p.cell, '') as cell, p.message
      from (select distinct * from problems) p
      left join submissions s on s.file = p.file
      left join tccsd t on if(p.file is null, starts_with(p.message, t.name || ' '), t.tccsd_id = s.tccsd_id)`,
  },
] satisfies List[];

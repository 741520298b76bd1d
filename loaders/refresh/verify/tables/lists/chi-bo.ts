import type { List } from "../list.ts";

/** The last month up to which profiles tell. */
const LAST = `(
  select max(period) from indicator_values where term = {term} and level = 'khoi' and period_kind = 'month' and reported > 0
)`;

/** What is known of each chi bộ in a term: the last of its names there. */
const KNOWN = `select
    unit_id as id, last(name order by period) as name, last(tccsd_id order by period) as tccsd_id, last(kind order by period) as kind,
    last(loai_hinh order by period) as loai_hinh, min(period) as from_month, max(period) as to_month
  from unit_names where term = {term} and level = 'chi_bo' and period_kind = 'month' group by unit_id`;

const profile = { at: "chi-bo/", of: "id" };

/** The profiles of the chi bộ. */
export default [
  {
    at: "chi-bo/",
    rows: "",
    columns: ["id", "name", "tccsd_id", "kind", "loai_hinh", "tccsd", "from_month", "to_month"],
    sql: `-- one row per chi bộ of the term
      select k.*, t.name as tccsd from (${KNOWN}) k join tccsd t using (tccsd_id)`,
  },
  {
    at: "tccsd/",
    rows: "chiBo",
    of: "id",
    columns: ["chi_bo_id", "name", "kind", "loai_hinh", "from_month", "to_month"],
    sql: `-- one row per chi bộ of the term
      select tccsd_id as id, id as chi_bo_id, name, kind, loai_hinh, from_month, to_month from (${KNOWN})`,
  },
  {
    ...profile,
    rows: "topics",
    columns: ["quarter", "topic", "grade", "members_present", "members_due", "opinions"],
    sql: `-- one row per thematic session of the term
      select chi_bo_id as id, quarter, topic, grade, members_present, members_due, opinions
      from thematic_sessions join periods on period = quarter where term = {term}`,
  },
  {
    ...profile,
    rows: "months",
    columns: ["month", "held", "members_present", "members_due", "value", "of_tccsd", "middle", "status"],
    sql: `-- one row per chi bộ and month in which it meets
      with own as (
        select unit_id, level, period, value, status from indicator_values
        where term = {term} and indicator = 'attendance' and period_kind = 'month' and level <> 'khoi'
      )
      select
        u.chi_bo_id as id, u.month, m.held, m.members_present, m.members_due, round(v.value, 4) as value, round(t.value, 4) as of_tccsd,
        round(x.value, 4) as middle, v.status
      from unit_months u
      left join meetings m using (chi_bo_id, month)
      left join own v on v.level = 'chi_bo' and v.unit_id = u.chi_bo_id and v.period = u.month
      left join own t on t.level = 'tccsd' and t.unit_id = u.tccsd_id and t.period = u.month
      left join (select period, median(value) as value from own where level = 'chi_bo' group by period) x on x.period = u.month
      where u.term = {term} and u.month <= ${LAST}`,
  },
  {
    ...profile,
    rows: "ratings",
    columns: [
      "year",
      "rating",
      "members_rated",
      "members_xuat_sac",
      "members_tot",
      "members_hoan_thanh",
      "members_khong_hoan_thanh",
      "admitted",
      "disciplined",
    ],
    sql: `-- one row per chi bộ and year in which it is reviewed
      select
        u.chi_bo_id as id, u.year, r.rating, r.members_rated, r.members_xuat_sac, r.members_tot, r.members_hoan_thanh, r.members_khong_hoan_thanh,
        a.admitted, a.reprimanded + a.warned + a.dismissed + a.expelled as disciplined
      from unit_review_years u
      left join ratings r using (chi_bo_id, year)
      left join admissions_discipline a using (chi_bo_id, year)
      where u.term = {term}`,
  },
  {
    ...profile,
    rows: "measures",
    columns: ["indicator", "period", "", "", "", "", "", "reported", "expected"],
    sql: `-- one row per measure of a year
      select chi_bo_id as id, indicator, period, reported, expected from rankings
      where term = {term} and "grouping" = 'all' and period_kind = 'year' and reported > 0
      union all
      select chi_bo_id, indicator, period, reported, expected from score_parts
      where term = {term} and value is not null and reported > 0 and indicator in ('regular-meetings', 'thematic-sessions')`,
  },
  {
    ...profile,
    rows: "names",
    columns: ["name", "tccsd_id", "kind", "loai_hinh", "dang_bo_bo_phan", "from_month", "to_month"],
    sql: `-- one row per name of a chi bộ of the term
      select chi_bo_id as id, name, tccsd_id, kind, loai_hinh, dang_bo_bo_phan, from_month, to_month
      from chi_bo_names where chi_bo_id in (select id from (${KNOWN}))`,
  },
] satisfies List[];

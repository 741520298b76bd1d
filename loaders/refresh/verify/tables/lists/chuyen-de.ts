import type { List } from "../list.ts";

/** The thematic sessions of each quarter. */
export default [
  {
    at: "chuyen-de/",
    of: "quarter",
    rows: "sessions",
    columns: ["topic", "chi_bo_id", "name", "tccsd", "grade", "members_present", "members_due", "opinions", "held_on"],
    sql: `-- one row per thematic session, with the names of its quarter
      select s.quarter, s.topic, s.chi_bo_id, u.name, u.tccsd_name as tccsd, s.grade, s.members_present, s.members_due, s.opinions, s.held_on
      from thematic_sessions s
      join unit_names u on u.term = {term} and u.period = s.quarter and u.level = 'chi_bo' and u.unit_id = s.chi_bo_id`,
  },
] satisfies List[];

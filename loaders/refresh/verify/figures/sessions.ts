import type { Row } from "../../../warehouse/warehouse.ts";

/** A thematic session as it was reported. */
export interface Session {
  quarter: string;
  /** As it was written; blank where it was not. */
  topic: string;
  /** The same for every spelling of a topic. */
  key: string;
  chiBo: string;
  /** The TCCSĐ of the chi bộ in that quarter; blank where it did not exist then. */
  tccsd: string;
  grade: string;
  present: number | null;
  due: number | null;
  opinions: number | null;
}

const FIELD = "\u001f";
const SESSION = "\u001e";

/** The thematic sessions of each term, by quarter. */
export class Sessions {
  private constructor(private readonly texts: Row[]) {}

  static async read(ask: (sql: string) => Promise<Row[]>): Promise<Sessions> {
    return new Sessions(
      await ask(
        `-- one row per term and quarter: its sessions as one text, which is handed over quickly
         select p.term, s.quarter, string_agg(concat(
           coalesce(s.topic, ''), chr(31), coalesce(topic_key(s.topic), ''), chr(31), s.chi_bo_id, chr(31), coalesce(u.tccsd_id, ''), chr(31),
           coalesce(s.grade, ''), chr(31), s.members_present, chr(31), s.members_due, chr(31), s.opinions), chr(30)) as sessions
         from thematic_sessions s
         join periods p on p.period = s.quarter
         left join unit_names u on u.term = p.term and u.level = 'chi_bo' and u.unit_id = s.chi_bo_id and u.period = s.quarter
         group by all order by all`,
      ),
    );
  }

  /** The sessions of a term, quarter by quarter. */
  of(term: string): Session[] {
    return this.texts
      .filter((row) => row.term === term)
      .flatMap(({ quarter, sessions }) =>
        String(sessions)
          .split(SESSION)
          .map((text) => sessionOf(String(quarter), text)),
      );
  }
}

function sessionOf(quarter: string, text: string): Session {
  const [topic = "", key = "", chiBo = "", tccsd = "", grade = "", ...counts] = text.split(FIELD);
  const [present = null, due = null, opinions = null] = counts.map((n) => (n === "" ? null : Number(n)));
  return { quarter, topic, key, chiBo, tccsd, grade, present, due, opinions };
}

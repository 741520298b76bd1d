import { rollup } from "d3";
import type { Row } from "../../../warehouse/warehouse.ts";

/** What is known of a chi bộ in a period, besides its name. */
export interface Member {
  kind: string | null;
  loaiHinh: string | null;
  members: number | null;
}

const UNIT = "\u001e";
const FIELD = "\u001f";

/** The organisations by their codes: what they are called, and whose chi bộ are whose. */
export class Units {
  private constructor(
    /** Names of the TCCSĐ by their codes. */
    readonly tccsd: Map<string, string>,
    /** Codes of the TCCSĐ by those of their chi bộ. */
    private readonly owners: Map<string, string>,
    /** Names that each unit bears or bore, by its code. */
    private readonly called: Map<string, Set<string>>,
    /** The chi bộ of each term and period, as one text. */
    private readonly texts: Map<string, string>,
  ) {}

  private readonly known = new Map<string, Map<string, Member>>();

  static async read(ask: (sql: string) => Promise<Row[]>): Promise<Units> {
    const tccsd = await ask("select tccsd_id, name from tccsd order by length(name) desc, name");
    const owners = await ask("select distinct chi_bo_id, tccsd_id from chi_bo_names");
    const called = await ask(
      "select tccsd_id as id, name from tccsd union all select chi_bo_id, name from chi_bo_names",
    );
    const texts = await ask(
      `-- one row per term and period: its chi bộ with their kind, loại hình and members as one text, which is handed over quickly
       select u.term, u.period, string_agg(concat(
         u.unit_id, chr(31), u.kind, chr(31), u.loai_hinh, chr(31), m.members), chr(30)) as units
       from unit_names u
       left join unit_members m on m.term = u.term and m.chi_bo_id = u.unit_id and m.period = u.period
       where u.level = 'chi_bo' group by all`,
    );
    return new Units(
      new Map(tccsd.map((r) => [String(r.tccsd_id), String(r.name)])),
      new Map(owners.map((r) => [String(r.chi_bo_id), String(r.tccsd_id)])),
      rollup(
        called,
        (all) => new Set(all.flatMap((r) => [String(r.name), plain(String(r.name))])),
        (r) => String(r.id),
      ),
      new Map(texts.map((r) => [`${r.term}|${r.period}`, String(r.units)])),
    );
  }

  /** A chi bộ in a period of a term. */
  member(term: string, period: string, chiBo: string): Member | undefined {
    const key = `${term}|${period}`;
    const known = this.known.get(key) ?? new Map((this.texts.get(key) ?? "").split(UNIT).map(memberOf));
    this.known.set(key, known);
    return known.get(chiBo);
  }

  /** The TCCSĐ of a chi bộ. */
  ownerOf(chiBo: string): string {
    return this.owners.get(chiBo) ?? "";
  }

  /** Whether a unit bears a name, or bore it in some month. */
  named(unit: string, name: unknown): boolean {
    return this.called.get(unit)?.has(String(name)) ?? false;
  }

  /** The code of the TCCSĐ of a name. */
  idOf(name: string): string | undefined {
    return [...this.tccsd].find(([, own]) => own === name)?.[0];
  }
}

/** A name as a page shows it: without the blanks that markup does not keep. */
const plain = (name: string): string => name.replace(/\s+/g, " ").trim();

function memberOf(text: string): [chiBo: string, member: Member] {
  const [chiBo = "", kind = "", loaiHinh = "", members = ""] = text.split(FIELD);
  // The registry need not say them.
  return [chiBo, { kind: kind || null, loaiHinh: loaiHinh || null, members: members === "" ? null : Number(members) }];
}

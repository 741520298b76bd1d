import { ofWritten, writtenTables } from "../../../publish/tables.ts";
import type { Row, Warehouse } from "../../../warehouse/warehouse.ts";
import { Declared } from "./declared.ts";
import type { Figure } from "./figure.ts";
import { Places } from "./places.ts";
import { byRank, type Ranked } from "./ranked.ts";
import { Scores } from "./scores.ts";
import { Sessions } from "./sessions.ts";
import { Units } from "./units.ts";

type Level = "khoi" | "tccsd" | "chi_bo";

/** The figures of the warehouse, to hold what is published against. What rests on them is asked of the tables written, which `../tables.ts` holds against it. */
export class Stored {
  private readonly lists = new Map<string, Map<string, Figure>>();
  private readonly ranked = new Map<string, Map<number, Ranked>[]>();
  private readonly values = new Map<string, number[]>();
  private readonly courses = new Map<string, Figure[]>();

  private constructor(
    rows: Row[],
    readonly scores: Scores,
    readonly places: Places,
    readonly units: Units,
    readonly sessions: Sessions,
    readonly declared: Declared,
    /** What stands out, as sentences. */
    readonly findings: Set<string>,
  ) {
    const put = <T>(lists: Map<string, T[]>, key: string, one: T) => {
      const list = lists.get(key);
      if (list) list.push(one);
      else lists.set(key, [one]);
    };
    for (const r of rows) {
      const key = `${r.term}|${r.indicator}|${r.level}|${r.period}`;
      const list = this.lists.get(key) ?? new Map<string, Figure>();
      this.lists.set(key, list.set(String(r.unit_id ?? ""), r as unknown as Figure));
      if (r.level === "khoi") put(this.courses, `${r.term}|${r.indicator}`, r as unknown as Figure);
      if (r.level === "chi_bo" && typeof r.value === "number")
        put(this.values, `${r.term}|${r.indicator}|${r.period}`, r.value);
    }
    for (const course of this.courses.values()) course.sort((a, b) => (a.period < b.period ? -1 : 1));
  }

  /** `openData` is the folder of the tables written. */
  static async read(warehouse: Warehouse, openData: string): Promise<Stored> {
    const written = await writtenTables(openData);
    const ask = (sql: string) => warehouse.query(ofWritten(written, sql));
    return new Stored(
      await warehouse.query(
        `-- one row per figure; ranks are those of the TCCSĐ
         select v.term, v.indicator, v.level, v.unit_id, v.period, v.numerator, v.denominator, v.value, v.reported, v.expected, v.lower, v.upper,
           v.status, v.target, v.change, v.distance, r.rank, r.ranked
         from indicator_values v
         left join tccsd_rankings r
           on v.level = 'tccsd' and r.term = v.term and r.indicator = v.indicator and r.period = v.period and r.tccsd_id = v.unit_id`,
      ),
      await Scores.read(ask),
      await Places.read(ask),
      await Units.read(ask),
      await Sessions.read(ask),
      await Declared.read(ask),
      new Set((await ask("select distinct sentence from findings")).map((r) => String(r.sentence))),
    );
  }

  /** The figures of an indicator in a period, by unit; that of the whole Khối under a blank. */
  list(term: string, indicator: string, level: Level, period: string): ReadonlyMap<string, Figure> | undefined {
    return this.lists.get(`${term}|${indicator}|${level}|${period}`);
  }

  /** `unit` is blank for the whole Khối. */
  of(term: string, indicator: string, level: Level, unit: string, period: string): Figure | undefined {
    return this.list(term, indicator, level, period)?.get(unit);
  }

  /** The figure that stands for a chi bộ in a year of its profile: an indicator, a part of the composite score, or that score. */
  ofChiBo(term: string, indicator: string, unit: string, year: string): number | null | undefined {
    if (indicator === "composite") return this.scores.of(term, unit, year)?.score;
    const own = this.of(term, indicator, "chi_bo", unit, year);
    return own ? own.value : this.scores.part(term, indicator, unit, year);
  }

  /** The figures of all TCCSĐ that have a value in a period. */
  unitsOf(term: string, indicator: string, period: string): Figure[] {
    const own = [...this.units.tccsd.keys()].map((unit) => this.of(term, indicator, "tccsd", unit, period));
    return own.filter((figure): figure is Figure => figure !== undefined && figure.value !== null);
  }

  /** The ranked lists of a term, of the TCCSĐ or of all chi bộ: the figure of each rank, and those that bear it. */
  rankings(term: string, level: "tccsd" | "chi_bo"): Map<number, Ranked>[] {
    const known = this.ranked.get(`${term}|${level}`);
    if (known) return known;
    const made =
      level === "tccsd"
        ? [...this.lists]
            .filter(([key]) => key.startsWith(`${term}|`) && key.includes("|tccsd|"))
            .map(([, list]) => byRank([...list].map(([unit, { rank, value }]) => [unit, rank, value])))
        : this.places.lists(term).map(({ indicator, period, places }) => {
            const list = this.list(term, indicator, level, period);
            const value = (id: string) => (list ? list.get(id)?.value : this.ofChiBo(term, indicator, id, period));
            return byRank([...places].map(([id, { rank }]) => [id, rank, value(id)]));
          });
    this.ranked.set(`${term}|${level}`, made);
    return made;
  }

  periods(term: string): string[] {
    const own = [...this.courses].filter(([key]) => key.startsWith(`${term}|`));
    return [...new Set(own.flatMap(([, course]) => course.map(({ period }) => period)))];
  }

  /** The values of all chi bộ in a period, of those that have one. */
  valuesOf(term: string, indicator: string, period: string): number[] {
    return this.values.get(`${term}|${indicator}|${period}`) ?? [];
  }

  /** The figures of the whole Khối by period, of periods in which anything was reported. */
  course(term: string, indicator: string): Figure[] {
    return (this.courses.get(`${term}|${indicator}`) ?? []).filter(({ reported }) => reported > 0);
  }

  /** The last month of a term of which anything was reported. */
  asOf(term: string): string {
    const own = [...this.courses].filter(([key]) => key.startsWith(`${term}|`)).flatMap(([, course]) => course);
    return (
      own
        .filter(({ period, reported }) => /-\d\d$/.test(period) && reported > 0)
        .map(({ period }) => period)
        .sort()
        .at(-1) ?? ""
    );
  }

  /** The figures of the whole Khối by month, whether anything was reported or not. */
  months(term: string, indicator: string): Figure[] {
    return (this.courses.get(`${term}|${indicator}`) ?? []).filter(({ period }) => /-\d\d$/.test(period));
  }

  /** The finest periods of an indicator that were reported: what small lines run over. */
  finest(term: string, indicator: string): string[] {
    const all = this.course(term, indicator).map(({ period }) => period);
    const kinds = [/Q/, /H/, /^\d{4}$/].map((kind) => all.filter((period) => kind.test(period)));
    return kinds.find((periods) => periods.length > 0) ?? [];
  }

  /** The latest figure of the whole Khối among the finest periods. */
  latest(term: string, indicator: string): Figure | undefined {
    const period = this.finest(term, indicator).at(-1);
    return period === undefined ? undefined : this.of(term, indicator, "khoi", "", period);
  }

  /** From when on the latest status has stood without a break, among the finest periods. */
  since(term: string, indicator: string): string {
    const course = this.finest(term, indicator).map((period) => this.of(term, indicator, "khoi", "", period)!);
    const turned = course.findLastIndex(({ status }) => status !== course.at(-1)?.status);
    return course[turned + 1]?.period ?? "";
  }

  /** The indicators of a term whose target is held against, of those that anybody is to report of. */
  judged(term: string): string[] {
    return this.declared.withTarget(term).filter((id) => this.courses.has(`${term}|${id}`));
  }

  /** Those that nobody is to report of. */
  inapplicable(term: string): string[] {
    return this.declared.withTarget(term).filter((id) => !this.courses.has(`${term}|${id}`));
  }
}

import { rollup } from "d3";
import { ofWritten, writtenTables } from "../../../publish/tables.ts";
import type { Row, Warehouse } from "../../../warehouse/warehouse.ts";
import { Places } from "./places.ts";

/** A figure as the warehouse holds it. */
export interface Figure {
  period: string;
  value: number | null;
  numerator: number;
  denominator: number;
  reported: number;
  expected: number;
  lower: number | null;
  upper: number | null;
  status: string;
  target: number | null;
  change: number | null;
  /** From the target. */
  distance: number | null;
  /** Of TCCSĐ alone: the rank, and how many are ranked. */
  rank: number | null;
  ranked: number | null;
}

/** Points of a score's parts, the weightiest first. */
const POINTS = `-- one row per score
  select term, period, chi_bo_id, string_agg(coalesce(cast(round(points, 4) as varchar), ''), ' ' order by weight desc, indicator) as points
  from score_parts group by all`;

/** A rank of a list: its figure, and the units that share it. */
interface Ranked {
  value: number | null | undefined;
  units: string[];
}

function byRank(units: [unit: string, rank: number | null, value: number | null | undefined][]): Map<number, Ranked> {
  const ranks = new Map<number, Ranked>();
  for (const [unit, rank, value] of units) {
    const shared = ranks.get(rank ?? 0);
    if (shared) shared.units.push(unit);
    else ranks.set(rank ?? 0, { value, units: [unit] });
  }
  return ranks;
}

type Level = "khoi" | "tccsd" | "chi_bo";

/** The figures of the warehouse, to hold what is published against. What rests on them is asked of the tables written, which `../tables.ts` holds against it. */
export class Stored {
  private readonly lists = new Map<string, Map<string, Figure>>();
  private readonly ranked = new Map<string, Map<number, Ranked>[]>();
  private readonly values = new Map<string, number[]>();
  private readonly courses = new Map<string, Figure[]>();

  private constructor(
    rows: Row[],
    private readonly scores: Map<string, number | null>,
    private readonly parts: Map<string, number | null>,
    /** Points of each part of a score, as one text, in the order of their weights. */
    private readonly points: Map<string, string>,
    readonly places: Places,
    /** Names of the TCCSĐ by their codes. */
    readonly names: Map<string, string>,
    /** Codes of the TCCSĐ by those of their chi bộ. */
    private readonly owners: Map<string, string>,
    /** Names that each unit bears or bore, by its code. */
    private readonly called: Map<string, Set<string>>,
    /** Indicators with a target, by term. */
    private readonly targets: Map<string, string[]>,
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
    const by = <T>(rows: Row[], key: (row: Row) => unknown, column: string) =>
      new Map(rows.map((row) => [String(key(row)), row[column] as T]));
    const scores = await ask("select term, period, chi_bo_id, score from scores");
    const parts = await ask("select term, period, chi_bo_id, indicator, value from score_parts");
    return new Stored(
      await warehouse.query(
        `-- one row per figure; ranks are those of the TCCSĐ
         select v.term, v.indicator, v.level, v.unit_id, v.period, v.numerator, v.denominator, v.value, v.reported, v.expected, v.lower, v.upper,
           v.status, v.target, v.change, v.distance, r.rank, r.ranked
         from indicator_values v
         left join tccsd_rankings r
           on v.level = 'tccsd' and r.term = v.term and r.indicator = v.indicator and r.period = v.period and r.tccsd_id = v.unit_id`,
      ),
      by(scores, (r) => `${r.term}|${r.chi_bo_id}|${r.period}`, "score"),
      by(parts, (r) => `${r.term}|${r.indicator}|${r.chi_bo_id}|${r.period}`, "value"),
      by(await ask(POINTS), (r) => `${r.term}|${r.chi_bo_id}|${r.period}`, "points"),
      await Places.read(ask),
      by(await ask("select tccsd_id, name from tccsd order by length(name) desc, name"), (r) => r.tccsd_id, "name"),
      by(await ask("select distinct chi_bo_id, tccsd_id from chi_bo_names"), (r) => r.chi_bo_id, "tccsd_id"),
      rollup(
        await ask("select tccsd_id as id, name from tccsd union all select chi_bo_id, name from chi_bo_names"),
        (all) => new Set(all.flatMap((r) => [String(r.name), plain(String(r.name))])),
        (r) => String(r.id),
      ),
      rollup(
        await ask("select term, indicator from term_indicators where comparison <> 'none'"),
        (all) => all.map((r) => String(r.indicator)),
        (r) => String(r.term),
      ),
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
    if (indicator === "composite") return this.scores.get(`${term}|${unit}|${year}`);
    const own = this.of(term, indicator, "chi_bo", unit, year);
    return own ? own.value : this.parts.get(`${term}|${indicator}|${unit}|${year}`);
  }

  /** Points of each part of a chi bộ's score in a year, the weightiest first. */
  pointsOf(term: string, chiBo: string, year: string): (number | null)[] {
    const text = this.points.get(`${term}|${chiBo}|${year}`);
    return text?.split(" ").map((point) => (point === "" ? null : Number(point))) ?? [];
  }

  /** The TCCSĐ of a chi bộ. */
  ownerOf(chiBo: string): string {
    return this.owners.get(chiBo) ?? "";
  }

  /** Whether a unit bears a name, or bore it in some month. */
  named(unit: string, name: unknown): boolean {
    return this.called.get(unit)?.has(String(name)) ?? false;
  }

  idOf(name: string): string | undefined {
    return [...this.names].find(([, own]) => own === name)?.[0];
  }

  /** The figures of all TCCSĐ that have a value in a period. */
  unitsOf(term: string, indicator: string, period: string): Figure[] {
    const own = [...this.names.keys()].map((unit) => this.of(term, indicator, "tccsd", unit, period));
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

  /** The indicators of a term whose target is held against. */
  judged(term: string): string[] {
    return this.targets.get(term) ?? [];
  }
}

/** A name as a page shows it: without the blanks that markup does not keep. */
const plain = (name: string): string => name.replace(/\s+/g, " ").trim();

/** Whether a number that was rounded to so many decimals is the stored one. */
export const equal = (stored: number | null | undefined, shown: unknown, decimals = 6): boolean =>
  typeof stored === "number"
    ? typeof shown === "number" && Math.abs(stored - shown) <= 0.5 * 10 ** -decimals + 1e-9
    : shown === null;

/** Whether a text shows a stored figure, with as many decimals as it has itself, a percentage with one at least: `95,2%`, `1.234`, a dash for none. */
export function shows(text: string, stored: number | null | undefined): boolean {
  const [, sign, digits, decimals = "", percent] = /^\s*([-−]?)([\d.]+)(?:,(\d+))?(%?)/.exec(text) ?? [];
  if (digits === undefined) return typeof stored !== "number" && /^\s*(–|$)/.test(text);
  const scale = percent ? 100 : 1;
  const value = Number(`${sign ? "-" : ""}${digits.replaceAll(".", "")}.${decimals || "0"}`) / scale;
  const near = 0.5 * 10 ** -(percent ? Math.max(decimals.length, 1) : decimals.length);
  return typeof stored === "number" && Math.abs(stored - value) <= (near + 1e-9) / scale;
}

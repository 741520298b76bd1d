import { type Indicator, loadIndicators } from "../loaders/indicators/indicator.ts";
import { periodWords } from "../loaders/terms/period.ts";
import type { Term } from "../loaders/terms/term.ts";
import type { Asks } from "../loaders/warehouse/answers.ts";
import { literal } from "../loaders/warehouse/warehouse.ts";
import { firstAndLast, type Span } from "./span.ts";

export type Status = "met" | "missed" | "undetermined";

/** One row of `indicator_values`. */
export interface Value {
  indicator: string;
  level: "khoi" | "tccsd";
  unit: string;
  period: string;
  periodKind: string;
  numerator: number;
  denominator: number;
  value: number | null;
  reported: number;
  expected: number;
  lower: number | null;
  upper: number | null;
  status: Status;
  provisional: boolean;
  target: number | null;
  previousPeriod: string | null;
  previousValue: number | null;
  change: number | null;
  /** Competition rank (1, 2, 2, 4) among the TCCSĐ that reported at least 90%; null for the others and the Khối. */
  rank: number | null;
}

/** Kinds of period from the longest; an indicator is shown at the longest that the span of a report allows. */
const LONGEST_FIRST = ["year", "half", "quarter"];

/** The published figures of one term up to the end of a span, of the whole Khối and of each TCCSĐ, and the names of these. */
export class Figures {
  private readonly byKey = new Map<string, Value>();

  private constructor(
    readonly term: Term,
    readonly indicators: Indicator[],
    readonly tccsd: Map<string, string>,
    readonly values: Value[],
    /** Indicators whose years are those of annual reviews. */
    private readonly reviewed: Set<string>,
  ) {
    for (const v of values) this.byKey.set(`${v.indicator}|${v.unit}|${v.period}`, v);
  }

  /**
   * A report knows nothing of what came after its span, and that of a quarter or half-year nothing before the five quarters that it compares, so
   * that it stays as it is while figures of other times come in.
   */
  static async read(warehouse: Asks, term: Term, span: Span): Promise<Figures> {
    const indicators = (await loadIndicators()).filter((i) => term.targets[i.id]);
    const names = await warehouse.query("select tccsd_id, name from tccsd order by tccsd_id");
    const rows = await warehouse.query(
      `-- one row per indicator, unit and period of the Khối and of each TCCSĐ
       select v.indicator, v.level, v.unit_id as unit, v.period, v.period_kind as "periodKind", v.numerator, v.denominator, v.value, v.reported,
         v.expected, v.lower, v.upper, v.status, v.provisional, v.target, v.previous_period as "previousPeriod",
         v.previous_value as "previousValue", v.change, r.rank
       from indicator_values v
       left join tccsd_rankings r on r.term = v.term and r.indicator = v.indicator and r.period = v.period and r.tccsd_id = v.unit_id
       where v.term = ${literal(term.id)} and v.level in ('khoi', 'tccsd') and v.period_kind <> 'month'
       order by v.indicator, unit, v.period`,
    );
    const since = span.kind === "year" || span.kind === "term" ? "" : fiveQuartersTo(span.last);
    const seen = (period: string) => firstAndLast(period, term).first >= since && endOf(period, term) <= span.last;
    const reviewed = await warehouse.query(
      `-- one row per indicator whose years are those of annual reviews
       select indicator from indicator_values where term = ${literal(term.id)} and period_kind = 'year'
       group by indicator having bool_and(period in (${term.reviewYears.map((year) => literal(String(year))).join(", ")}))`,
    );
    return new Figures(
      term,
      indicators,
      new Map(names.map((n) => [String(n.tccsd_id), String(n.name)])),
      (rows as unknown as Value[]).filter((v) => seen(v.period)),
      new Set(reviewed.map((row) => String(row.indicator))),
    );
  }

  /** Whether the term follows an indicator at all. */
  follows(id: string): boolean {
    return this.indicators.some((i) => i.id === id);
  }

  indicator(id: string): Indicator {
    const found = this.indicators.find((i) => i.id === id);
    if (!found) throw new Error(`no indicator ${id} in term ${this.term.id}`);
    return found;
  }

  /** A published value; `unit` blank for the whole Khối. */
  of(indicator: string, period: string, unit = ""): Value | undefined {
    return this.byKey.get(`${indicator}|${unit}|${period}`);
  }

  /** The periods in which an indicator is shown in a report: the longest that fit into its span and hold any report. */
  periods(indicator: string, span: Span): string[] {
    const own = this.values.filter((v) => v.indicator === indicator && v.level === "khoi");
    for (const kind of LONGEST_FIRST.slice(LONGEST_FIRST.indexOf(span.kind === "term" ? "year" : span.kind))) {
      const fitting = own.filter((v) => v.periodKind === kind && v.expected > 0 && this.within(v.period, span));
      if (fitting.length > 0) return [...fitting.map((v) => v.period), ...this.wholeTerm(indicator, span)];
    }
    return [];
  }

  /** Whether anything was reported of a span. */
  reported(span: Span): boolean {
    return this.indicators.some(({ id }) => this.periods(id, span).some((period) => this.of(id, period)!.reported > 0));
  }

  /** The term as a period of its own, where a report looks back on all of it. */
  private wholeTerm(indicator: string, span: Span): string[] {
    return span.kind === "term" && span.last >= this.term.lastMonth && this.of(indicator, "term") ? ["term"] : [];
  }

  /**
   * A period in running text; a year of which the term covers only some months says so: `năm 2020 (từ tháng 10)`. An annual review is of the whole
   * year all the same.
   */
  words(period: string, indicator?: string): string {
    const { firstMonth, lastMonth } = this.term;
    if (indicator && this.reviewed.has(indicator)) return periodWords(period);
    if (period === firstMonth.slice(0, 4) && firstMonth > `${period}-01`)
      return `${periodWords(period)} (từ tháng ${Number(firstMonth.slice(5))})`;
    if (period === lastMonth.slice(0, 4) && lastMonth < `${period}-12`)
      return `${periodWords(period)} (đến tháng ${Number(lastMonth.slice(5))})`;
    return periodWords(period);
  }

  /** What each TCCSĐ reached in a period, those with anything to report upon. */
  units(indicator: string, period: string): Value[] {
    return this.values.filter(
      (v) => v.indicator === indicator && v.period === period && v.level === "tccsd" && v.expected > 0,
    );
  }

  /** A period lies in a span as far as both lie in the term. */
  private within(period: string, span: Span): boolean {
    const { first } = firstAndLast(period, this.term);
    const start = [first, this.term.firstMonth].sort().at(-1)!;
    return span.first <= start && endOf(period, this.term) <= span.last;
  }
}

/** The last month of a period that lies in the term. */
const endOf = (period: string, term: Term): string => [firstAndLast(period, term).last, term.lastMonth].sort()[0]!;

/** The first month of the five quarters that end with a month. */
function fiveQuartersTo(last: string): string {
  const months = Number(last.slice(0, 4)) * 12 + Number(last.slice(5)) - 15;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
}

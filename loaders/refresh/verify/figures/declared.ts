import { rollup } from "d3";
import type { Row } from "../../../warehouse/warehouse.ts";

/** What an indicator is called, and whether it is a share (percent) or a count. */
interface Measure {
  shortName: string;
  unit: string;
  /** Whether it is held against the period before. */
  moving: boolean;
}

/** What the terms ask for: targets in words, and the weights of the composite score. */
export class Declared {
  private constructor(
    private readonly targets: Map<string, string>,
    private readonly weights: Row[],
    /** Indicators with a target, by term. */
    private readonly judged: Map<string, string[]>,
    /** What each indicator is called and measured in. */
    readonly measures: Map<string, Measure>,
  ) {}

  static async read(ask: (sql: string) => Promise<Row[]>): Promise<Declared> {
    const targets = await ask(
      `-- one row per indicator and term
       select term, indicator, target_words(comparison, target, unit) as words from term_indicators join indicators using (indicator)`,
    );
    return new Declared(
      new Map(targets.map((r) => [`${r.term}|${r.indicator}`, String(r.words)])),
      await ask(
        `-- one row per part of a term's score; a chi bộ's rating is no indicator
         select term, w.indicator, coalesce(short_name, 'Xếp loại') as name, weight
         from term_weights w left join indicators i on i.indicator = w.indicator order by weight desc, w.indicator`,
      ),
      rollup(
        await ask("select term, indicator from term_indicators where comparison <> 'none'"),
        (all) => all.map((r) => String(r.indicator)),
        (r) => String(r.term),
      ),
      new Map(
        (
          await ask(
            `-- one row per indicator
             select indicator, short_name as "shortName", unit, coalesce(bool_or(comparison = 'previous'), false) as moving
             from indicators left join term_indicators using (indicator) group by all`,
          )
        ).map((r) => [String(r.indicator), r as unknown as Measure]),
      ),
    );
  }

  /** The target of an indicator in words; blank where it has none. */
  target(term: string, indicator: string): string {
    return this.targets.get(`${term}|${indicator}`) ?? "";
  }

  /** The indicators whose target is held against. */
  withTarget(term: string): string[] {
    return this.judged.get(term) ?? [];
  }

  /** The parts of the composite score, the weightiest first. */
  parts(term: string): { indicator: string; name: string; weight: number }[] {
    return this.weights.filter((r) => r.term === term) as unknown as ReturnType<Declared["parts"]>;
  }
}

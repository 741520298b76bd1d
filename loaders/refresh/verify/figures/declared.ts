import type { Row } from "../../../warehouse/warehouse.ts";

/** What the terms ask for: targets in words, and the weights of the composite score. */
export class Declared {
  private constructor(
    private readonly targets: Map<string, string>,
    private readonly weights: Row[],
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
    );
  }

  /** The target of an indicator in words; blank where it has none. */
  target(term: string, indicator: string): string {
    return this.targets.get(`${term}|${indicator}`) ?? "";
  }

  /** The parts of the composite score, the weightiest first. */
  parts(term: string): { indicator: string; name: string; weight: number }[] {
    return this.weights.filter((r) => r.term === term) as unknown as ReturnType<Declared["parts"]>;
  }
}

import type { Row } from "../../../warehouse/warehouse.ts";

/** Points of a score's parts, the weightiest first. */
const POINTS = `-- one row per score
  select term, period, chi_bo_id, string_agg(coalesce(cast(round(points, 4) as varchar), ''), ' ' order by weight desc, indicator) as points
  from score_parts group by all`;

/** A composite score, and the reports that it rests on. */
export interface Score {
  score: number | null;
  reported: number;
  expected: number;
}

/** The composite scores of the chi bộ by year, and what they are made of. */
export class Scores {
  private constructor(
    private readonly scores: Map<string, Score>,
    private readonly parts: Map<string, number | null>,
    /** Points of each part of a score, as one text, in the order of their weights. */
    private readonly points: Map<string, string>,
  ) {}

  static async read(ask: (sql: string) => Promise<Row[]>): Promise<Scores> {
    const by = <T>(rows: Row[], key: (row: Row) => string, column: string) =>
      new Map(rows.map((row) => [key(row), row[column] as T]));
    const ofYear = (r: Row) => `${r.term}|${r.chi_bo_id}|${r.period}`;
    return new Scores(
      new Map(
        (await ask("select term, period, chi_bo_id, score, reported, expected from scores")).map((row) => [
          ofYear(row),
          row as unknown as Score,
        ]),
      ),
      by(
        await ask("select term, period, chi_bo_id, indicator, value from score_parts"),
        (r) => `${r.indicator}|${ofYear(r)}`,
        "value",
      ),
      by(await ask(POINTS), ofYear, "points"),
    );
  }

  of(term: string, chiBo: string, year: string): Score | undefined {
    return this.scores.get(`${term}|${chiBo}|${year}`);
  }

  /** The value of a part of a score. */
  part(term: string, indicator: string, chiBo: string, year: string): number | null | undefined {
    return this.parts.get(`${indicator}|${term}|${chiBo}|${year}`);
  }

  /** Points of each part of a chi bộ's score in a year, the weightiest first. */
  pointsOf(term: string, chiBo: string, year: string): (number | null)[] {
    const text = this.points.get(`${term}|${chiBo}|${year}`);
    return text?.split(" ").map((point) => (point === "" ? null : Number(point))) ?? [];
  }
}

import type { Row, Warehouse } from "../../../warehouse/warehouse.ts";

/** A figure as the warehouse holds it. */
export interface Figure {
  value: number | null;
  numerator: number;
  denominator: number;
  reported: number;
  expected: number;
  status: string;
}

/** The figures of the warehouse, to hold what is published against. */
export class Stored {
  private readonly byKey = new Map<string, Row>();

  private constructor(
    readonly rows: Row[],
    private readonly scores: Map<string, number | null>,
    private readonly parts: Map<string, number | null>,
    /** Codes of the TCCSĐ by their names. */
    private readonly tccsd: Map<string, string>,
  ) {
    for (const r of rows) this.byKey.set(`${r.term}|${r.indicator}|${r.level}|${r.unit_id || ""}|${r.period}`, r);
  }

  static async read(warehouse: Warehouse): Promise<Stored> {
    const rows = await warehouse.query(
      "select term, indicator, level, unit_id, period, numerator, denominator, value, reported, expected, status from indicator_values",
    );
    const scores = await warehouse.query("select term, period, chi_bo_id, score from scores");
    const parts = await warehouse.query("select term, period, chi_bo_id, indicator, value from score_parts");
    const names = await warehouse.query("select tccsd_id, name from tccsd");
    const value = (row: Row, column: string) => row[column] as number | null;
    return new Stored(
      rows,
      new Map(scores.map((row) => [`${row.term}|${row.chi_bo_id}|${row.period}`, value(row, "score")])),
      new Map(parts.map((r) => [`${r.term}|${r.indicator}|${r.chi_bo_id}|${r.period}`, value(r, "value")])),
      new Map(names.map((row) => [String(row.name), String(row.tccsd_id)])),
    );
  }

  /** `unit` is blank for the whole Khối. */
  of(term: string, indicator: string, level: "khoi" | "tccsd" | "chi_bo", unit: string, period: string) {
    return this.byKey.get(`${term}|${indicator}|${level}|${unit}|${period}`) as unknown as Figure | undefined;
  }

  /** The figure that stands for a chi bộ in a year of its profile: an indicator, a part of the composite score, or that score. */
  ofChiBo(term: string, indicator: string, unit: string, year: string): number | null | undefined {
    if (indicator === "composite") return this.scores.get(`${term}|${unit}|${year}`);
    const own = this.of(term, indicator, "chi_bo", unit, year);
    return own ? own.value : this.parts.get(`${term}|${indicator}|${unit}|${year}`);
  }

  idOf(name: string): string | undefined {
    return this.tccsd.get(name);
  }

  isTccsd(unit: string): boolean {
    return [...this.tccsd.values()].includes(unit);
  }

  periods(term: string): string[] {
    const own = this.rows.filter((row) => row.term === term && row.level === "khoi");
    return [...new Set(own.map((row) => String(row.period)))];
  }

  /** Whether anything at all was reported of an indicator in a term. */
  reported(term: string, indicator: string): boolean {
    return this.rows.some(
      (r) => r.term === term && r.indicator === indicator && r.level === "khoi" && Number(r.reported) > 0,
    );
  }
}

/** Whether a number that was rounded to so many decimals is the stored one. */
export const equal = (stored: number | null | undefined, shown: unknown, decimals = 6): boolean =>
  typeof stored === "number"
    ? typeof shown === "number" && Math.abs(stored - shown) <= 0.5 * 10 ** -decimals + 1e-9
    : shown === null;

/** Whether a text shows a stored figure, with as many decimals as it has itself: `95,2%`, `1.234`, a dash for none. */
export function shows(text: string, stored: number | null | undefined): boolean {
  const [, sign, digits, decimals = "", percent] = /^\s*([-−]?)([\d.]+)(?:,(\d+))?(%?)/.exec(text) ?? [];
  if (digits === undefined) return typeof stored !== "number" && /^\s*(–|$)/.test(text);
  const scale = percent ? 100 : 1;
  const value = Number(`${sign ? "-" : ""}${digits.replaceAll(".", "")}.${decimals || "0"}`) / scale;
  return typeof stored === "number" && Math.abs(stored - value) <= (0.5 * 10 ** -decimals.length + 1e-9) / scale;
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3";

/** What the program that invented the demo says of its indicators. */
export interface True {
  indicator: string;
  level: string;
  unit: string;
  period: string;
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  reported: number;
  expected: number;
  status: "met" | "missed" | "undetermined";
}

const number = (text = ""): number | null => (text === "" ? null : Number(text));

const read = (csv: string): True[] =>
  csvParse(csv).map((r) => ({
    ...{ indicator: r.indicator!, level: r.level!, unit: r.unit_id ?? "", period: r.period! },
    ...{ numerator: number(r.numerator), denominator: number(r.denominator), value: number(r.value) },
    ...{ reported: Number(r.reported), expected: Number(r.expected), status: r.status as True["status"] },
  }));

const rows = read(readFileSync(join(import.meta.dirname, "../../data/demo/truth/indicators.csv"), "utf8"));
const byKey = new Map<string, True>();
for (const r of rows) byKey.set(`${r.indicator}|${r.level}|${r.unit}|${r.period}`, r);

/** Takes the two trends, of which the truth says nothing, from the open data's `indicators.csv`. */
export function learnTrends(csv: string): void {
  const known = new Set(rows.map((r) => r.indicator));
  const trends = read(csv).filter((r) => !known.has(r.indicator));
  rows.push(...trends);
  for (const r of trends) byKey.set(`${r.indicator}|${r.level}|${r.unit}|${r.period}`, r);
}

export const khoi = (indicator: string, period: string): True | undefined => byKey.get(`${indicator}|khoi||${period}`);
export const tccsd = (indicator: string, unit: string, period: string): True | undefined =>
  byKey.get(`${indicator}|tccsd|${unit}|${period}`);
/** All TCCSĐ with a value in a period. */
export const tccsdOf = (indicator: string, period: string): True[] =>
  rows.filter((r) => r.indicator === indicator && r.level === "tccsd" && r.period === period && r.value !== null);

/** `1.234,5` → 1234.5. */
export const parse = (text: string): number =>
  Number(text.replace("%", "").replace(/\./g, "").replace(",", ".").replace("−", "-"));

/** Whether a printed percentage is a value rounded to the decimals that it shows. */
export function shows(printed: string, value: number | null): boolean {
  if (value === null) return false;
  const digits = /,(\d+)/.exec(printed)?.[1]?.length ?? 0;
  // A figure ending in a round decimal is printed without it, so that one more place than is shown is held against the value.
  return Math.abs(parse(printed) - value * 100) <= 0.5 * 10 ** -Math.max(digits, 1) + 1e-9;
}

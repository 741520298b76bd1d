import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse, type DSVRowArray } from "d3";

const read = new Map<string, DSVRowArray>();

/** A table of the demo's truth, which the code under test did not make. */
export function truth(name: string) {
  const table =
    read.get(name) ?? csvParse(readFileSync(join(import.meta.dirname, `../../data/demo/truth/${name}.csv`), "utf8"));
  read.set(name, table);
  return table;
}

/** The chi bộ that are ranked in a period: those with at least 90% of their reports. */
export const eligible = (indicator: string, period: string) =>
  truth("indicators").filter(
    (row) =>
      row.indicator === indicator &&
      row.level === "chi_bo" &&
      row.period === period &&
      row.value !== "" &&
      Number(row.reported) >= 0.9 * Number(row.expected),
  );

/** Competition rank (1, 2, 2, 4) of a chi bộ in the truth, among those that are ranked. */
export function rankInTruth(indicator: string, period: string, chiBo: string): { rank: number; of: number } {
  const all = eligible(indicator, period);
  const own = all.find((row) => row.unit_id === chiBo)!;
  return { rank: 1 + all.filter((row) => Number(row.value) > Number(own.value)).length, of: all.length };
}

/** A row of the truth's indicators; `unit` blank for the whole Khối. */
export const told = (indicator: string, period: string, unit = "") =>
  truth("indicators").find((row) => row.indicator === indicator && row.period === period && row.unit_id === unit)!;

/** The latest period of which anything was reported, of an indicator's shortest kind of period but the month. */
export function latestOf(indicator: string): string {
  const own = truth("indicators").filter(
    (row) => row.indicator === indicator && row.level === "khoi" && Number(row.reported) > 0,
  );
  const of = (kind: RegExp) => own.map((row) => row.period!).filter((period) => kind.test(period));
  const [periods] = [of(/Q/), of(/H/), of(/^\d{4}$/)].filter((all) => all.length > 0);
  return periods!.sort().at(-1)!;
}

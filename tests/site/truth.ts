import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3";

/** A table of the demo's truth, which the code under test did not make. */
export const truth = (name: string) =>
  csvParse(readFileSync(join(import.meta.dirname, `../../data/demo/truth/${name}.csv`), "utf8"));

/** Competition rank (1, 2, 2, 4) of a chi bộ in the truth, among those with at least 90% of their reports. */
export function rankInTruth(indicator: string, period: string, chiBo: string): { rank: number; of: number } {
  const eligible = truth("indicators").filter(
    (row) =>
      row.indicator === indicator &&
      row.level === "chi_bo" &&
      row.period === period &&
      row.value !== "" &&
      Number(row.reported) >= 0.9 * Number(row.expected),
  );
  const own = eligible.find((row) => row.unit_id === chiBo)!;
  return { rank: 1 + eligible.filter((row) => Number(row.value) > Number(own.value)).length, of: eligible.length };
}

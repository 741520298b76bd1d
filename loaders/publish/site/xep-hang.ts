import type { Row } from "../../warehouse/warehouse.ts";
import type { Publication } from "../site-data.ts";

/** The ranking: composite score of the last review year in the page, other years on demand (`du-lieu/xep-hang/<year>.json`). */
export default async function ranking({ term, indicators, rows, page, onDemand }: Publication): Promise<void> {
  const [ranked, parts, weights, units] = await Promise.all([
    rows("chi-bo-rows", { indicator: "composite" }),
    rows("score-parts"),
    rows("weights"),
    rows("units"),
  ]);
  const parsed = (row: Row | undefined, column: string) => JSON.parse(String(row?.[column] ?? "null")) as unknown;
  const years = ranked.map((row) => String(row.period)).sort();
  const of = (year: string) => ({
    period: year,
    chiBo:
      parsed(
        ranked.find((row) => row.period === year),
        "chi_bo",
      ) ?? [],
    parts:
      parsed(
        parts.find((row) => row.period === year),
        "parts",
      ) ?? {},
  });
  for (const year of years) await onDemand(`xep-hang/${year}`, of(year));
  const reviewed = years.filter((year) => term.reviewYears.includes(Number(year)));
  const start = reviewed.at(-1) ?? years.at(-1);
  await page("xep-hang", {
    years,
    weights,
    names: Object.fromEntries(units.filter((u) => u.level === "tccsd").map((u) => [u.id, u.name])),
    indicators: indicators.filter((i) => i.levels.includes("chi_bo")).map((i) => i.id),
    start: start === undefined ? null : of(start),
  });
}

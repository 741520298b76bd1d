import type { Publication } from "../site-data.ts";

/** The overview: where the term stands, the scorecard, what changed, who needs attention. */
export default async function overview({ indicators, rows, page }: Publication): Promise<void> {
  const [series, years, attention, asOf, coverage] = await Promise.all([
    rows("khoi-series"),
    rows("khoi-years"),
    rows("attention"),
    rows("as-of"),
    rows("coverage"),
  ]);
  const of = (table: typeof series, id: string) => table.filter((row) => row.indicator === id);
  const units = new Map<unknown, object[]>();
  for (const row of attention.filter((r) => Number(r.missed) > 0))
    units.set(row.id, [...(units.get(row.id) ?? []), row]);
  await page("index", {
    asOf: asOf[0]?.month ?? null,
    coverage: coverage[0] ?? null,
    indicators: indicators.map(({ id }) => ({
      id,
      series: of(series, id).map(({ period, value, status, target }) => ({ period, value, status, target })),
      latest: of(series, id).at(-1) ?? null,
      years: of(years, id),
    })),
    attention: [...units.values()],
  });
}

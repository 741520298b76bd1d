import type { Indicator } from "../../indicators/indicator.ts";
import type { Row } from "../../warehouse/warehouse.ts";
import type { Publication } from "../site-data.ts";

/** The page of each indicator, with its latest period; the other periods are loaded on demand (`du-lieu/chi-tieu/<id>/<period>.json`). */
export default async function indicators(publication: Publication): Promise<void> {
  const { rows, page } = publication;
  const latest = await rows("khoi-series");
  await page("chi-tieu/index", {
    indicators: publication.indicators.map(({ id }) => {
      const series = latest.filter((row) => row.indicator === id);
      return { id, latest: series.at(-1) ?? null, series: series.map((row) => row.value) };
    }),
  });
  for (const indicator of publication.indicators)
    await one(publication, indicator, latest.filter((row) => row.indicator === indicator.id).at(-1));
}

async function one({ rows, page, onDemand }: Publication, { id, levels }: Indicator, latest?: Row): Promise<void> {
  const own = { indicator: id };
  const [khoi, tccsd, chiBo, bins] = await Promise.all([
    rows("khoi-periods", own),
    rows("tccsd-rows", own),
    levels.includes("chi_bo") ? rows("chi-bo-rows", own) : [],
    levels.includes("chi_bo") ? rows("bins", own) : [],
  ]);
  const at = (table: Row[], period: unknown, column: string) =>
    JSON.parse(String(table.find((row) => row.period === period)?.[column] ?? "[]")) as unknown[];
  const units = (period: unknown) => ({
    period,
    target: khoi.find((row) => row.period === period)?.target ?? null,
    tccsd: at(tccsd, period, "tccsd"),
    chiBo: at(chiBo, period, "chi_bo"),
    bins: at(bins, period, "bins"),
  });
  for (const { period } of khoi) await onDemand(`chi-tieu/${id}/${period}`, units(period));
  const kind = String(khoi.find((row) => row.period === latest?.period)?.period_kind ?? "year");
  const series = (level: string) => rows("unit-series", { ...own, kind, level });
  const lines = async (level: "tccsd" | "chi_bo") =>
    levels.includes(level)
      ? Object.fromEntries((await series(level)).map((row) => [row.id, JSON.parse(String(row.series))]))
      : {};
  const heat = await rows("heat", { ...own, kind });
  const sparks = { tccsd: await lines("tccsd"), chiBo: await lines("chi_bo") };
  await onDemand(`chi-tieu/${id}/dien-bien`, sparks);
  await page(`chi-tieu/${id}`, {
    id,
    latest: latest ?? null,
    khoi,
    heat: {
      columns: khoi.filter((row) => row.period_kind === kind).map((row) => row.period),
      rows: heat.map((row) => ({ id: row.id, name: row.name, cells: JSON.parse(String(row.cells)) })),
    },
    sparks,
    units: latest ? units(latest.period) : null,
  });
}

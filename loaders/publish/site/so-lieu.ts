import { loadChecks } from "../../checks/check.ts";
import type { Row } from "../../warehouse/warehouse.ts";
import { DOWNLOADS } from "../downloads.ts";
import type { Publication } from "../site-data.ts";

/** Problems that stand in the page itself; all of them are loaded on demand. */
const SHOWN = 15;

/**
 * What came and what is wrong with it: reports by TCCSĐ, form and period (`du-lieu/so-lieu/bao-cao.json`), problems with advice
 * (`du-lieu/so-lieu/van-de.json`), and the open data to download (`du-lieu/so-lieu-mo/*.csv`).
 */
export default async function data({ rows, page, onDemand, table }: Publication): Promise<void> {
  const [reports, problems, problemUnits, units] = await Promise.all([
    rows("reports"),
    rows("problems"),
    rows("problem-units"),
    rows("units"),
  ]);
  const parsed = (row: Row | undefined, column: string) => JSON.parse(String(row?.[column] ?? "[]")) as unknown[];
  const received = units
    .filter((u) => u.level === "tccsd")
    .map(({ id, name }) => {
      const own = reports.find((row) => row.id === id);
      return { id, name, reports: parsed(own, "reports"), counts: parsed(own, "counts") };
    })
    .filter((unit) => unit.reports.length > 0);
  const checks = await loadChecks();
  const advised = problems.map(({ severity, code, file, sheet, cell, message, tccsd_id, tccsd }) => {
    const advice = checks.get(String(code))?.advice ?? "";
    const said = String(message).endsWith(advice)
      ? String(message)
          .slice(0, -advice.length || undefined)
          .trim()
      : message;
    return [severity, tccsd_id, tccsd, file, sheet, cell, said, said === message ? "" : advice];
  });
  await onDemand("so-lieu/bao-cao", received);
  await onDemand("so-lieu/van-de", advised);
  const downloads = [];
  for (const { file, title, grain, sql } of DOWNLOADS)
    downloads.push({ file, title, grain, ...(await table(`so-lieu-mo/${file}`, sql)) });
  await page("so-lieu", {
    received,
    counts: parsed(
      reports.find((row) => row.id === ""),
      "counts",
    ),
    problems: advised.slice(0, SHOWN),
    problemUnits,
    downloads,
  });
}

import { csvParse, group } from "d3";
import { parseHTML } from "linkedom";
import { loadIndicators } from "../../indicators/indicator.ts";
import type { Row } from "../../warehouse/warehouse.ts";
import type { Candidate, Verification } from "./verify.ts";

/** What is published is what the warehouse holds: the open data row for row, the scorecard of the first page cell for cell. */
export default {
  name: "Số liệu",
  complaints: async (candidate) => {
    const stored = await candidate.warehouse.query(
      "select term, indicator, level, unit_id, period, numerator, denominator, value, reported, expected, status from indicator_values",
    );
    return [...inOpenData(candidate, stored), ...(await onFirstPage(candidate, stored))];
  },
} satisfies Verification;

function inOpenData({ files }: Candidate, stored: Row[]): string[] {
  const published = files.find((f) => f.path === "open-data/indicators.csv");
  if (!published) return ["thiếu open-data/indicators.csv"];
  const key = (row: Record<string, unknown>) => `${row.indicator}|${row.level}|${row.unit_id || ""}|${row.period}`;
  // two terms share the year in which one ends and the other begins
  const rows = group(csvParse(published.text), key);
  const shown = [...rows.values()].flat().length;
  const wrong = stored.filter(
    ({ term: _, ...row }) =>
      !rows.get(key(row))?.some((found) => Object.entries(row).every(([field, value]) => same(value, found[field]))),
  );
  const counts = stored.length === shown ? [] : [`${shown} dòng được công bố, kho có ${stored.length}`];
  return [...counts, ...wrong.slice(0, 5).map((row) => `${key(row)} khác với kho`)];
}

const same = (stored: unknown, published = ""): boolean =>
  typeof stored === "number" ? Math.abs(stored - Number(published)) < 1e-9 : String(stored ?? "") === published;

const whole = new Intl.NumberFormat("vi-VN");
/** With as many decimals as are shown: a figure close to its target has more than one. */
const percent = (value: number, shown = ""): string => {
  const digits = /,(\d+)%/.exec(shown)?.[1]?.length ?? 1;
  return new Intl.NumberFormat("vi-VN", { style: "percent", maximumFractionDigits: digits }).format(value);
};

/** The newest term's table, whose rows lead to the indicators' pages, and whose columns are years. */
async function onFirstPage({ files }: Candidate, stored: Row[]): Promise<string[]> {
  const page = files.find((f) => f.path === "site/index.html");
  if (!page) return [];
  const { document } = parseHTML(page.text);
  const units = new Map((await loadIndicators()).map(({ id, unit }) => [id, unit]));
  const cells = new Map<string, string>();
  for (const row of document.querySelectorAll("tr")) {
    const id = /chi-tieu\/([\w-]+)$/.exec(row.querySelector("th a")?.getAttribute("href") ?? "")?.[1];
    const headers = [...(row.closest("table")?.querySelectorAll("thead th") ?? [])].map((th) => th.textContent.trim());
    if (id) for (const [i, cell] of [...row.children].entries()) cells.set(`${id}|${headers[i]}`, cell.textContent);
  }
  const term = stored
    .map((row) => String(row.term))
    .sort()
    .at(-1);
  const years = stored.filter(
    (row) => row.term === term && row.level === "khoi" && /^\d{4}$/.test(String(row.period)) && row.value !== null,
  );
  return years.flatMap(({ indicator, period, value }) => {
    const shown = cells.get(`${indicator}|${period}`);
    const isCount = units.get(String(indicator)) === "count";
    const text = isCount ? whole.format(Number(value)) : percent(Number(value), shown);
    return shown?.includes(text)
      ? []
      : [`site/index.html: ${indicator} năm ${period} ghi “${shown ?? "không có"}”, kho có ${text}`];
  });
}

import { period as label, within } from "../../../../src/components/format.js";
import type { Published } from "../published.ts";
import { dotOf, inCharts, inSpark, straight } from "./charts.ts";
import { letters } from "./documents.ts";
import type { Figure } from "./figure.ts";
import { type HeatRow, inHeat } from "./heat.ts";
import { KEYS } from "./heat-keys.ts";
import { inUnits } from "./indicator-units.ts";
import { inIntake } from "./intake.ts";
import { inLeads } from "./leads.ts";
import { inOverview } from "./overview.ts";
import { type Cell, inRow, plain, type Row, spaced, tablesOf } from "./page-tables.ts";
import { REFERENCE } from "./reference.ts";
import { equal, shows } from "./shown.ts";
import type { Stored } from "./stored.ts";
import { inTopics } from "./topics.ts";
import { ofChiBo, ofParts, ofPeriod, ofTccsd, type Wanted } from "./wanted.ts";

/**
 * Which figures of a page are not the stored ones: in its first sentences, its charts and its tables (years of the overview, periods and units of
 * an indicator's page, scores of the ranking). An indicator's page in which none was found at all is none that can be trusted.
 */
export function inPage(
  page: string,
  html: string,
  term: string,
  stored: Stored,
  beside: (path: string) => Published | undefined,
): string[] {
  const indicator = /^chi-tieu\/(?!index$)([\w-]+)$/.exec(page)?.[1];
  let found = 0;
  const periods = stored.periods(term);
  const unit = stored.declared.measures.get(indicator ?? "")?.unit ?? "";
  const wrong = [...inLeads(page, html, term, stored), ...inLinks(html, stored)];
  const tables = tablesOf(html);
  if (indicator)
    wrong.push(...inCharts(html, term, indicator, stored), ...inUnits(html, tables, term, indicator, stored));
  wrong.push(...(REFERENCE[page]?.(html, tables, term, stored, beside) ?? []));
  if (page === "index") wrong.push(...inOverview(html, tables, term, stored, beside));
  if (page === "chuyen-de") wrong.push(...inTopics(html, tables, term, stored));
  if (page === "so-lieu") wrong.push(...inIntake(html, tables, beside));
  const hold = (cell: Cell | undefined, value: number | null | undefined, where: string) => {
    found++;
    const full = !cell?.value || equal(value, Number(cell.value));
    if (!cell || value === undefined || !full || !shows(cell.text, value))
      wrong.push(`${where} ghi “${cell?.text ?? ""}”`);
  };
  for (const { caption, heads, rows } of tables) {
    const period = periods.find((p) => caption.endsWith(`, ${within(p)}`));
    if (indicator && caption.endsWith(" qua các kỳ")) wrong.push(...inHeat(html, KEYS, heatRows(heads, rows)));
    const bars: [figure: number, position: number][] = [];
    for (const row of rows) {
      const { cells, leadsTo, key } = row;
      // a table has those of the columns that its indicator asks for
      const also = (wanted: Wanted) =>
        wrong.push(
          ...inRow(row, heads, Object.fromEntries(Object.entries(wanted).filter(([head]) => heads.includes(head)))),
        );
      const [kind, name = ""] = leadsTo;
      const at = (head: string) => cells[heads.indexOf(head)];
      const level = kind === "tccsd" ? "tccsd" : "chi_bo";
      const line = (of: string, own: "khoi" | typeof level, unit: string, decimals: number) => {
        const svg = at("Diễn biến")?.svg;
        const target = stored.latest(term, of)?.target ?? null;
        if (svg && !inSpark(svg, courseOf(of, own, unit, decimals), target)) wrong.push(`diễn biến của ${unit || of}`);
      };
      if (page === "index" && kind === "chi-tieu" && heads.includes("Kỳ gần nhất")) {
        for (const year of heads.filter((head) => /^\d{4}$/.test(head))) {
          const own = stored.of(term, name, "khoi", "", year);
          if (own && own.value !== null) hold(at(year), own.value, `${name} năm ${year}`);
        }
        line(name, "khoi", "", 6);
      } else if (indicator && caption.endsWith(" theo kỳ")) {
        const own = stored.of(term, indicator, "khoi", "", key);
        hold(at("Kết quả"), own?.value, key);
        hold(at("Tử số"), own?.numerator, key);
        hold(at("Mẫu số"), own?.denominator, key);
        if (own) also(ofPeriod(own, unit));
      } else if (indicator && period && name && heads.includes("Kết quả")) {
        const own = stored.of(term, indicator, level, name, period);
        hold(at("Kết quả"), own?.value, `${name}, ${period}`);
        place(at("Hạng"), level === "tccsd" ? own?.rank : rankOf(indicator, name, period), `${name}, ${period}`);
        if (own) also(level === "tccsd" ? ofTccsd(own, unit) : chiBoOf(indicator, name, period, own));
        line(indicator, level, name, 3);
        const dot = cells
          .map(({ svg }) => (svg?.includes("dot-bar") ? dotOf(svg) : undefined))
          .find((x) => x !== undefined);
        if (dot !== undefined && own?.value !== null && own) bars.push([own.value, dot]);
      } else if (page === "xep-hang" && period && name && heads.includes("Điểm")) {
        hold(at("Điểm"), stored.ofChiBo(term, "composite", name, period), `${name}, ${period}`);
        place(at("Hạng"), rankOf("composite", name, period), `${name}, ${period}`);
        const own = stored.scores.of(term, name, period);
        if (own) also(chiBoOf("composite", name, period, own));
        also(ofParts(heads, stored.scores.pointsOf(term, name, period)));
      }
    }
    if (!straight(bars)) wrong.push(`các thanh của bảng “${caption}”`);
  }
  const expected = indicator && stored.course(term, indicator).length > 0;
  return found === 0 && expected ? ["không có bảng số liệu nào"] : wrong;

  function chiBoOf(of: string, chiBo: string, period: string, own: Parameters<typeof ofChiBo>[0]): Wanted {
    const place = stored.places.within(term, of, period).get(chiBo);
    const tccsd = stored.units.tccsd.get(stored.units.ownerOf(chiBo)) ?? "";
    return ofChiBo(own, place, stored.units.member(term, period, chiBo), spaced(tccsd));
  }
  function rankOf(of: string, chiBo: string, period: string): number | null {
    return stored.places.within(term, of, period).get(chiBo)?.rank ?? null;
  }
  function place(cell: Cell | undefined, rank: number | null | undefined, where: string): void {
    const sorted = cell?.value ? Number(cell.value) : null;
    if (cell && (!shows(cell.text, rank) || sorted !== (rank ?? null))) wrong.push(`${where} ghi hạng “${cell.text}”`);
  }
  function heatRows(heads: string[], rows: Row[]): HeatRow<Figure>[] {
    const columns = heads.slice(1).map((head) => periods.find((period) => label(period) === head));
    return rows.map(({ cells, leadsTo: [, unit = ""] }) => ({
      name: plain(cells[0]!.text),
      words: cells.slice(1).map(({ text }) => text),
      figures: columns.map((period) => {
        const own = period ? stored.of(term, indicator!, "tccsd", unit, period) : undefined;
        return own?.value === null ? undefined : own;
      }),
    }));
  }
  function courseOf(of: string, level: "khoi" | "tccsd" | "chi_bo", unit: string, decimals: number): (number | null)[] {
    const scale = 10 ** decimals;
    const values = stored.finest(term, of).map((period) => stored.of(term, of, level, unit, period)?.value ?? null);
    return values.map((value) => (value === null ? null : Math.round(value * scale) / scale));
  }
}

/** Links to a unit's profile under a name that the unit never bore. */
const inLinks = (html: string, stored: Stored): string[] =>
  [...html.matchAll(/<a href="[./]*(?:tccsd|chi-bo)\?ma=([^"]+)"[^>]*>([^<]*)<\/a>/g)]
    .filter(([, code, name]) => !stored.units.named(decodeURIComponent(code!), letters(name!)))
    .map(([, code, name]) => `${decodeURIComponent(code!)} mang tên “${name}”`);

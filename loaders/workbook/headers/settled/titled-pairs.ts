import type { Grid } from "../../grid.ts";
import { isTotalLabel } from "../../words/row-label.ts";
import { timeKey } from "../columns/column-time.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import type { Probe } from "../columns/probe.ts";
import { forget, type Header } from "../fields/header.ts";
import { mapped } from "../fields/mapped-column.ts";
import { looksLikeHeader } from "../rows/header-rows.ts";
import { attendanceIn } from "./pair-notes.ts";

const FIELD = "present_of_due";

/** What may stand beside the pairs: whose they are, and who there is in all months. */
const BESIDE = /^(unit|month|note|members_(total|exempt))$/;

/** A title, and the name of who reports beside it. */
const TITLES = 2;

/**
 * Takes pairs under months that say nothing else for who came of those due, where the titles above or a note below say that they are
 * (`SỐ ĐẢNG VIÊN DỰ/PHẢI DỰ SINH HOẠT`), in a table that tells nothing else of its meetings.
 */
export function takeTitledPairs(header: Header, columns: HeaderColumn[], probes: Map<number, Probe>, grid: Grid): void {
  if (!header.form.columns[FIELD] || header.columns.some(({ field }) => !BESIDE.test(field))) return;
  const months = columns.filter(({ leaf, month }) => leaf === "" && month);
  const others = columns.filter((x) => !months.includes(x) && !isTotalLabel(x.leaf));
  if (!holdPairs(months, probes) || others.some((x) => holdPairs([x], probes))) return;
  if (new Set(months.map(timeKey)).size < months.length) return;
  const said = textsAround(header, grid).flatMap((text) => attendanceIn(text) ?? [])[0];
  if (said === undefined) return;
  for (const column of months) header.columns.push({ ...mapped(column, FIELD), pairs: said });
  forget(header, new Set(months.map(({ cell }) => cell)));
  header.score += 1;
}

/** Pairs in most of the cells of some columns in which a meeting is told of. */
function holdPairs(columns: HeaderColumn[], probes: Map<number, Probe>): boolean {
  const all = (of: (seen: Probe) => number) => columns.reduce((sum, { c }) => sum + of(probes.get(c)!), 0);
  return all(({ pairs }) => pairs) * 2 > all(({ filled, notHeld }) => filled - notHeld);
}

/**
 * The texts right above a header, and those alone in rows below it, down to where it stands again; none where another text stands over it there, which may
 * say that the pairs below are something else.
 */
function textsAround({ top, bottom }: Header, grid: Grid): string[] {
  const isTable = (r: number) => grid.row(r).length > TITLES;
  const above = grid.rowNumbers.filter((r) => r < top).toReversed();
  const table = above.findIndex(isTable);
  const below = grid.rowNumbers.filter((r) => r > bottom);
  const next = below.findIndex((r) => looksLikeHeader(grid, r));
  if (next > 0 && !isTable(below[next - 1]!)) return [];
  const alone = (next < 0 ? below : below.slice(0, next)).filter((r) => grid.row(r).length === 1);
  const rows = [...(table < 0 ? above : above.slice(0, table)), ...alone];
  return rows.flatMap((r) => grid.row(r).flatMap(({ cell }) => (cell.type === "text" ? String(cell.value) : [])));
}

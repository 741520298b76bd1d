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
  const pairs = columns.filter(({ c, leaf }) => holdsPairs(probes.get(c)!) && !isTotalLabel(leaf));
  const bare = pairs.every(({ leaf, month }) => leaf === "" && month);
  if (pairs.length === 0 || !bare || new Set(pairs.map(timeKey)).size < pairs.length) return;
  const said = textsAround(header, grid).flatMap((text) => attendanceIn(text) ?? [])[0];
  if (said === undefined) return;
  for (const column of pairs) header.columns.push({ ...mapped(column, FIELD), pairs: said });
  forget(header, new Set(pairs.map(({ cell }) => cell)));
  header.score += 1;
}

const holdsPairs = ({ pairs, filled }: Probe): boolean => pairs * 2 > filled;

/** The texts right above a header, and those alone in rows below it, down to another. */
function textsAround({ top, bottom }: Header, grid: Grid): string[] {
  const above = grid.rowNumbers.filter((r) => r < top).toReversed();
  const table = above.findIndex((r) => grid.row(r).length > TITLES);
  const below = grid.rowNumbers.filter((r) => r > bottom);
  const next = below.findIndex((r) => looksLikeHeader(grid, r));
  const alone = (next < 0 ? below : below.slice(0, next)).filter((r) => grid.row(r).length === 1);
  const rows = [...(table < 0 ? above : above.slice(0, table)), ...alone];
  return rows.flatMap((r) => grid.row(r).flatMap(({ cell }) => (cell.type === "text" ? String(cell.value) : [])));
}

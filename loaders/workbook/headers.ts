import type { Column, Form } from "../forms/form.ts";
import type { Grid } from "./grid.ts";
import { isIndexRow } from "./index-row.ts";
import { parseNumber } from "./numbers.ts";
import type { Cell } from "./open/workbook.ts";
import { monthLabel } from "./periods.ts";
import { fold } from "./text.ts";
import { type Concept, meaning } from "./vocabulary.ts";

export interface MonthOfYear {
  month: number;
  year?: number;
}

/** A column of a table and the field it carries. */
export interface MappedColumn {
  c: number;
  field: string;
  /** The header cell itself, for messages. */
  cell: Cell;
  /** The month that the header puts the column under, where months stand side by side. */
  month?: MonthOfYear;
}

export interface UnreadColumn {
  cell: Cell;
  text: string;
  /** Fields it could have been, nearest first. */
  candidates: string[];
}

/** A header of one to three rows, understood as one form. */
export interface Header {
  form: Form;
  top: number;
  bottom: number;
  columns: MappedColumn[];
  /** Columns that say something no column of the form means. */
  ignored: UnreadColumn[];
  /** Columns that could be more than one thing: none was taken. */
  unclear: UnreadColumn[];
  /** Required fields that no column carries (one list per requirement). */
  missing: string[][];
  score: number;
}

interface HeaderColumn {
  c: number;
  cell: Cell;
  leaf: string;
  groups: string[];
  month?: MonthOfYear;
}

const MAX_HEADER_ROWS = 3;
const PROBE_ROWS = 60;

/** Header cells of a row: short texts that mean something, no figures but months. */
function looksLikeHeader(grid: Grid, r: number): boolean {
  let said = 0;
  let months = 0;
  for (const { cell } of grid.row(r)) {
    if (cell.type === "number") {
      if (!Number.isInteger(cell.value) || (cell.value as number) < 1 || (cell.value as number) > 12) return false;
      months++;
    } else if (cell.type !== "text") return false;
    else if (monthLabel(cell.value)) months++;
    else if ((cell.value as string).length <= 90 && meaning(cell.value as string).concepts.size > 0) said++;
  }
  return said >= 2 || months >= 3 || (said > 0 && months > 0);
}

/** Each column's header: the lowest text as its leaf, the texts above as its groups, months apart. */
function headerColumns(grid: Grid, top: number, bottom: number): HeaderColumn[] {
  const columns = new Map<number, HeaderColumn>();
  let last = -1;
  for (let r = top; r <= bottom; r++) {
    for (const e of grid.row(r)) {
      const merge = grid.mergeAt(e.r, e.c);
      last = Math.max(last, merge && merge.left === e.c ? merge.right : e.c);
    }
  }
  for (let c = Math.min(...range(top, bottom).flatMap((r) => grid.row(r).map((e) => e.c))); c <= last; c++) {
    const path: { text: string; cell: Cell }[] = [];
    for (let r = top; r <= bottom; r++) {
      let shown = grid.shown(r, c);
      if (!shown && r < bottom && grid.shown(r + 1, c)) {
        // A group that was not merged over its columns: its text stands over the first of them.
        for (let left = c - 1; left >= 0 && !shown; left--) {
          const e = grid.shown(r, left);
          if (!e) continue;
          if (grid.mergeAt(r, left) || !grid.shown(r + 1, left)) break;
          shown = e;
        }
      }
      if (!shown || shown.r < top || path.some((p) => p.cell === shown.cell)) continue;
      path.push({ text: String(shown.cell.value), cell: shown.cell });
    }
    const leaf = path.at(-1);
    if (!leaf) {
      // A blank corner over the months of a form with its criteria down.
      const below = grid.at(bottom + 1, c)?.cell;
      if (below) columns.set(c, { c, cell: below, leaf: "", groups: [] });
      continue;
    }
    const underMonth = path.some((p) => isMonthWord(p.text));
    let month: MonthOfYear | undefined;
    const texts = path.filter((p) => {
      const found = monthLabel(p.text, underMonth);
      if (found) month = found;
      return !found && !(isMonthWord(p.text) && path.some((q) => monthLabel(q.text, true)));
    });
    const column: HeaderColumn = {
      c,
      cell: texts.at(-1)?.cell ?? leaf.cell,
      leaf: texts.at(-1)?.text ?? "",
      groups: texts.slice(0, -1).map((t) => t.text),
    };
    if (month) column.month = month;
    columns.set(c, column);
  }
  return [...columns.values()];
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** "Tháng", "Các tháng", "Tháng sinh hoạt": the word over a row of bare month numbers. */
const isMonthWord = (text: string): boolean => /^(cac )?thang( sinh hoat)?( trong nam)?$/.test(fold(text));

interface Probe {
  filled: number;
  numbers: number;
  large: number;
  marks: number;
  /** `17/18` in one cell. */
  pairs: number;
  /** Bare numbers of months counted too. */
  months: number;
  namedMonths: number;
}

export const isMark = (cell: Cell): boolean =>
  cell.type === "text" && /^[xX×✓✔√●•+vV*]$/.test((cell.value as string).trim());

/** What the cells below a header hold, down to the first blank line after some. */
function probe(grid: Grid, c: number, below: number): Probe {
  const seen: Probe = { filled: 0, numbers: 0, large: 0, marks: 0, pairs: 0, months: 0, namedMonths: 0 };
  for (let r = below + 1; r <= below + PROBE_ROWS; r++) {
    const row = grid.row(r);
    if (row.length === 0 && seen.filled > 0) break;
    const cell = grid.at(r, c)?.cell;
    if (!cell || isIndexRow(row)) continue;
    seen.filled++;
    const number = cell.type === "number" ? cell.value : cell.type === "text" && parseNumber(cell.value as string);
    if (typeof number === "number") {
      seen.numbers++;
      if (number > 1) seen.large++;
    } else if (isMark(cell)) seen.marks++;
    else if (/^\s*\d+\s*\/\s*\d+/.test(String(cell.value))) seen.pairs++;
    if (cell.type === "date") continue;
    if (monthLabel(cell.value, true)) seen.months++;
    if (monthLabel(cell.value)) seen.namedMonths++;
  }
  return seen;
}

/** Months stand in the column, under "Tháng", under the corner of a table of criteria, or under nothing. */
const holdsMonths = (leaf: string, said: Set<Concept>, seen: Probe): boolean =>
  seen.filled > 0 &&
  (leaf
    ? seen.months * 3 >= seen.filled * 2 && (said.has("month") || said.has("content"))
    : seen.namedMonths * 3 >= seen.filled * 2);

/** How well a header says that it is this column; `undefined` where it says something else. */
function fitness(
  column: Column,
  leaf: ReturnType<typeof meaning>,
  groups: Set<Concept>,
  seen: Probe,
): number | undefined {
  if (leaf.concepts.has("percent") || leaf.concepts.has("excludedSubset")) return undefined;
  if (column.notUnder?.some((concept) => groups.has(concept))) return undefined;
  if (column.content === "mark" && seen.large > seen.marks) return undefined;
  if (column.content === "count" && seen.marks > 0 && seen.numbers === 0) return undefined;
  if (
    (column.content === "pair" && seen.pairs === 0 && seen.numbers > 0) ||
    (column.content === "count" && seen.pairs * 2 > seen.filled)
  )
    return undefined;
  let best: number | undefined;
  for (const wording of column.wordings) {
    const inLeaf = wording.all.filter((concept) => leaf.concepts.has(concept));
    if (inLeaf.length === 0) continue;
    if (!wording.all.every((concept) => leaf.concepts.has(concept) || groups.has(concept))) continue;
    const said = [...leaf.concepts];
    if (!said.every((concept) => wording.all.includes(concept) || wording.also?.includes(concept))) continue;
    const certainty = (2 * said.length) / (2 * said.length + leaf.unknown);
    if (certainty < 0.6) continue;
    const score =
      inLeaf.length * 2 +
      (wording.all.length - inLeaf.length) * 1.5 -
      (said.length - inLeaf.length) * 0.1 -
      leaf.unknown * 0.5;
    if (best === undefined || score > best) best = score;
  }
  return best;
}

/** A clear lead is needed before one reading of a header is taken rather than another. */
const MARGIN = 0.25;

/** Reads a block of rows as the header of one form. */
function readAs(form: Form, top: number, bottom: number, header: HeaderColumn[], probes: Map<number, Probe>): Header {
  const result: Header = { form, top, bottom, columns: [], ignored: [], unclear: [], missing: [], score: 0 };
  const register = header.some((column) => meaning(column.leaf).concepts.has("name"));
  const taken = new Map<string, { column: MappedColumn; score: number; leaf: string }>();
  for (const column of header) {
    const seen = probes.get(column.c)!;
    const leaf = meaning(column.leaf);
    if (!column.leaf && column.month) {
      if (!form.columns.name) continue;
      result.columns.push({ c: column.c, field: "register_month", cell: column.cell, month: column.month });
      continue;
    }
    if (leaf.concepts.has("index") || leaf.concepts.has("percent")) continue;
    if (form.columns.month && holdsMonths(column.leaf, leaf.concepts, seen)) {
      result.columns.push({ c: column.c, field: "month", cell: column.cell });
      result.score += 1;
      continue;
    }
    if (!column.leaf) continue;
    const groups = new Set(column.groups.flatMap((g) => [...meaning(g).concepts]));
    const ranked = Object.entries(form.columns)
      .filter(([field]) => register || field !== "register_total")
      .map(([field, declared]) => ({ field, score: fitness(declared, leaf, groups, seen) }))
      .filter((x): x is { field: string; score: number } => x.score !== undefined)
      .sort((a, b) => b.score - a.score);
    const [first, second] = ranked;
    const unread = { cell: column.cell, text: column.leaf, candidates: ranked.slice(0, 3).map((x) => x.field) };
    if (!first) {
      result.ignored.push(unread);
      result.score -= leaf.concepts.size > 0 ? 0.25 : 0.1;
      continue;
    }
    if (second && first.score - second.score < MARGIN) {
      result.unclear.push(unread);
      continue;
    }
    const mapped: MappedColumn = { c: column.c, field: first.field, cell: column.cell };
    if (column.month) mapped.month = column.month;
    const key = `${first.field} ${column.month?.month ?? ""}`;
    const rival = taken.get(key);
    if (
      rival &&
      Math.abs(rival.score - first.score) < MARGIN &&
      probes.get(rival.column.c)!.filled > 0 &&
      seen.filled > 0
    ) {
      result.unclear.push(unread, { cell: rival.column.cell, text: rival.leaf, candidates: [rival.column.field] });
      result.columns = result.columns.filter((x) => x !== rival.column);
      continue;
    }
    if (rival) {
      const loser = rival.score > first.score || (seen.filled === 0 && rival.score >= first.score - MARGIN);
      if (loser) {
        result.ignored.push(unread);
        continue;
      }
      result.columns = result.columns.filter((x) => x !== rival.column);
      result.ignored.push({ cell: rival.column.cell, text: rival.leaf, candidates: [rival.column.field] });
    } else result.score += 1;
    taken.set(key, { column: mapped, score: first.score, leaf: column.leaf });
    result.columns.push(mapped);
  }
  const fields = new Set(result.columns.map((x) => x.field));
  result.missing = form.required.filter((set) => !set.some((field) => fields.has(field)));
  return result;
}

const recognised = (header: Header): boolean => {
  const fields = new Set(header.columns.map((x) => x.field));
  return header.form.recognisedBy.some((set) => set.every((field) => fields.has(field)));
};

export interface FoundHeaders {
  headers: Header[];
  /** The best reading of a table that no form explains well enough, if there is one. */
  nearest?: Header;
}

/** All headers of a sheet from the top, each read as the form that explains it best; a repeated header (page break) is found again. */
export function findHeaders(grid: Grid, forms: Form[], titled: (r: number) => Set<string>): FoundHeaders {
  const headers: Header[] = [];
  let nearest: Header | undefined;
  const rows = grid.rowNumbers;
  for (let i = 0; i < rows.length; i++) {
    let best: Header | undefined;
    for (let j = i; j < Math.min(i + 2, rows.length); j++) {
      const top = rows[j]!;
      if (!looksLikeHeader(grid, top)) continue;
      for (
        let bottom = top;
        bottom < top + MAX_HEADER_ROWS && (bottom === top || looksLikeHeader(grid, bottom));
        bottom++
      ) {
        const header = headerColumns(grid, top, bottom);
        const probes = new Map(header.map((h) => [h.c, probe(grid, h.c, bottom)]));
        for (const form of forms) {
          const read = readAs(form, top, bottom, header, probes);
          if (titled(top).has(form.id)) read.score += 1;
          if (!recognised(read)) {
            if (read.score >= 2 && read.score > (nearest?.score ?? 0)) nearest = read;
          } else if (!best || read.score > best.score || (read.score === best.score && top > best.top)) best = read;
        }
      }
    }
    if (!best) continue;
    headers.push(best);
    while (i + 1 < rows.length && rows[i + 1]! <= best.bottom) i++;
  }
  return nearest && headers.length === 0 ? { headers, nearest } : { headers };
}

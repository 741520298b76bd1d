import type { Entry, Grid } from "../grid.ts";
import { isIndexRow } from "../headers/index-row.ts";
import type { Cell } from "../open/workbook.ts";
import { isFigure } from "../values/marks.ts";
import { type Concept, meaning } from "../words/vocabulary.ts";

/** The rows of one chi bộ in a table of criteria, and the cell that names it. */
export interface Group {
  unit: Cell;
  /** The column of its criteria. */
  criteria: number;
  from: number;
  to: number;
}

/** Below a line of months, criteria again for each chi bộ, whose name stands beside the first of them: `Chi bộ | Chỉ tiêu | T4 | T5 | T6`. */
export function groupsBelow(grid: Grid, top: number, to: number, firstMonth: number): Group[] {
  const before = grid.row(top).filter((e) => e.c < firstMonth);
  const unit = before.find((e) => means(e, "unit"));
  const content = before.at(-1);
  if (!unit || !content || content.c <= unit.c || !means(content, "content")) return [];
  // The header of another table may follow.
  const next = grid.rowNumbers.find((r) => r > top && grid.row(r).some((e) => e.c === unit.c && means(e, "unit")));
  const end = Math.min(to, (next ?? Number.POSITIVE_INFINITY) - 1);
  const rows = grid.rowNumbers.filter(
    (r) => r > top && r <= end && grid.at(r, content.c)?.cell.type === "text" && !isIndexRow(grid.row(r)),
  );
  const nameAt = (r: number | undefined) => (r === undefined ? undefined : grid.at(r, unit.c)?.cell.value);
  // The name may stand once for its criteria, or beside each.
  const named = rows.filter((r, i) => nameAt(r) !== undefined && nameAt(r) !== nameAt(rows[i - 1]));
  if (named[0] !== rows[0] || named.length === 0) return [];
  const groups = named.map((from, i) => ({
    unit: grid.at(from, unit.c)!.cell,
    criteria: content.c,
    from,
    to: rows.filter((r) => r < (named[i + 1] ?? Number.POSITIVE_INFINITY)).at(-1)!,
  }));
  return groups.every((group) => group.to > group.from) ? groups : [];
}

/** The two lines that head the columns of a table of criteria, names of chi bộ over months or months over names, and headings that their corner lacks. */
export interface TwoLines {
  head: number;
  lower: number;
  headings: Entry[];
}

/** Whether names of chi bộ stand over a line of months or below it, each column of the one under one of the other. */
export function twoLines(grid: Grid, top: number, months: number[]): TwoLines | undefined {
  const from = months[0]!;
  const said = months.map((c) => String(grid.at(top, c)!.cell.value));
  const above = grid.row(top - 1).filter((e) => e.c >= from);
  const over = above.length > 1 && new Set(said).size < said.length && above.every((e) => months.includes(e.c));
  if (over) return { head: top - 1, lower: top, headings: headingsOf(grid, top - 1, from, top, "Tháng") };
  const below = grid.row(top + 1).filter((e) => e.c >= from);
  const names = new Set(below.map((e) => String(e.cell.value)));
  const under =
    below.every((e) => e.cell.type === "text" && !isFigure(e.cell)) &&
    below.length > months.length &&
    names.size < below.length &&
    names.size > 1 &&
    months.every((c) => below.some((e) => e.c === c));
  return under ? { head: top, lower: top + 1, headings: headingsOf(grid, top, from, top + 1, "Chi bộ") } : undefined;
}

/** What heads the lower line, where the corner's heading is that of the upper one alone. */
function headingsOf(grid: Grid, upper: number, from: number, lower: number, text: string): Entry[] {
  const corner = grid.row(upper).findLast((e) => e.c < from && means(e, "content"));
  if (!corner || grid.shown(lower, corner.c)) return [];
  return [{ r: lower, c: corner.c, cell: { ...corner.cell, value: text } }];
}

const means = (e: Entry, concept: Concept): boolean => {
  const { concepts, unknown } = meaning(String(e.cell.value));
  return unknown === 0 && concepts.size === 1 && concepts.has(concept);
};

import type { Entry, Grid } from "../grid.ts";
import { isIndexRow } from "../headers/index-row.ts";
import type { Cell } from "../open/workbook.ts";
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
  const named = rows.filter((r) => grid.at(r, unit.c));
  if (named[0] !== rows[0] || named.length === 0) return [];
  const groups = named.map((from, i) => ({
    unit: grid.at(from, unit.c)!.cell,
    criteria: content.c,
    from,
    to: rows.filter((r) => r < (named[i + 1] ?? Number.POSITIVE_INFINITY)).at(-1)!,
  }));
  return groups.every((group) => group.to > group.from) ? groups : [];
}

/** Whether the names of chi bộ stand over a line of months, each over its own: the months are the same again under each. */
export const namesOver = (grid: Grid, top: number, months: number[]): boolean => {
  const above = grid.row(top - 1).filter((e) => e.c >= months[0]!);
  const said = months.map((c) => String(grid.at(top, c)!.cell.value));
  return above.length > 1 && new Set(said).size < said.length && above.every((e) => months.includes(e.c));
};

const means = (e: Entry, concept: Concept): boolean => {
  const { concepts, unknown } = meaning(String(e.cell.value));
  return unknown === 0 && concepts.size === 1 && concepts.has(concept);
};

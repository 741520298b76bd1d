import type { Entry, Grid } from "../grid.ts";
import { isIndexRow } from "../headers/rows/index-row.ts";
import type { Cell } from "../open/workbook.ts";
import { isFigure } from "../values/marks.ts";
import { monthHeading, monthOver } from "../values/months.ts";
import { isNumeral, withoutNumber } from "../words/numbering.ts";
import { saysOnly } from "../words/says-only.ts";
import { turnIn } from "../words/turns.ts";
import { type Concept, meaning } from "../words/vocabulary.ts";
import type { RawRow } from "./records.ts";
import { isLeader } from "./row-kind.ts";

/** The rows of one chi bộ, of one month, or of one of several sessions, in a table of criteria that stand again for each. */
export interface Group {
  of: Pick<RawRow, "unit" | "month">;
  /** The column of its criteria. */
  criteria: number;
  from: number;
  to: number;
}

/**
 * Below a line of months, criteria again for each chi bộ, whose name stands beside them (`Chi bộ | Chỉ tiêu | T4 | T5 | T6`) or over them; below names
 * of chi bộ, criteria again for each month, or for each session (`Chuyên đề thứ nhất`).
 */
export function groupsBelow(grid: Grid, top: number, to: number, months: number[]): Group[] {
  const dated = months.length > 0;
  const corner = cornerOf(grid, top, months);
  if (!corner) return [];
  const { criteria, label } = corner;
  // The header of another table may follow.
  const next = grid.rowNumbers.find(
    (r) => label !== undefined && r > top && grid.row(r).some((e) => e.c === label && means(e, "unit")),
  );
  const end = Math.min(to, (next ?? Number.POSITIVE_INFINITY) - 1);
  const head = dated ? top : lowestHead(grid, top, corner.criteria);
  const below = grid.rowNumbers.filter(
    (r) => r > head && r <= end && !isIndexRow(grid.row(r)) && !isLeader(grid.row(r)),
  );
  const named = label === undefined ? namedOver(grid, below, criteria) : namedBeside(grid, below, label, criteria);
  const groups = named.flatMap(([cell, rows]) => {
    // Under *Tháng* a number is one.
    const month = dated ? undefined : corner.headed ? monthOver(cell.value, true) : monthHeading(String(cell.value));
    const isTurn = !dated && turnIn(withoutNumber(String(cell.value))) !== undefined;
    const ofTurn = isTurn && rows.some((r) => saysTopic(grid.at(r, criteria)!)) ? {} : undefined;
    const of = dated ? { unit: cell } : month ? { month } : ofTurn;
    return of ? [{ of, criteria, from: rows[0]!, to: rows.at(-1)! }] : [];
  });
  return groups.length === named.length && groups.every((group) => group.to > group.from) ? groups : [];
}

/** The last row of a head whose corner is merged down beside names that stand below the groups of them. */
export const lowestHead = (grid: Grid, top: number, criteria: number): number =>
  grid.mergeAt(top, criteria)?.bottom ?? top;

/** Only sessions with topics are several: of a month there is one meeting. */
const saysTopic = ({ cell }: Entry): boolean => meaning(String(cell.value)).concepts.has("topic");

/** The columns of the criteria and of what they are of, which may stand under nothing before the names of chi bộ. */
function cornerOf(
  grid: Grid,
  top: number,
  months: number[],
): { criteria: number; label?: number; headed: boolean } | undefined {
  const dated = months.length > 0;
  const row = grid.row(top);
  const content = row.findLast((e) => (!dated || e.c < months[0]!) && means(e, "content"));
  if (content) {
    const label = row.find((e) => e.c < content.c && means(e, dated ? "unit" : "month"));
    return { criteria: content.c, ...(label ? { label: label.c } : {}), headed: label !== undefined };
  }
  const [first] = row;
  if (dated || row.length < 2 || first!.c < 2) return undefined;
  const over = grid.rowNumbers.map((r) => (r > top ? grid.at(r, first!.c - 2) : undefined)).find((e) => e);
  return over && monthHeading(String(over.cell.value))
    ? { criteria: first!.c - 1, label: first!.c - 2, headed: false }
    : undefined;
}

type Named = [cell: Cell, rows: number[]][];

/** Criteria by what stands in a column before them: once for its criteria, or beside each. */
function namedBeside(grid: Grid, below: number[], c: number, criteria: number): Named {
  const rows = below.filter((r) => grid.at(r, criteria)?.cell.type === "text");
  const nameAt = (r: number | undefined) => (r === undefined ? undefined : grid.at(r, c)?.cell.value);
  const named = rows.filter((r, i) => nameAt(r) !== undefined && nameAt(r) !== nameAt(rows[i - 1]));
  if (named[0] !== rows[0]) return [];
  return named.map((from, i) => {
    const end = named[i + 1] ?? Number.POSITIVE_INFINITY;
    return [grid.at(from, c)!.cell, rows.filter((r) => r >= from && r < end)];
  });
}

/** Criteria by what stands alone above them, where the first of them is the same below each. */
function namedOver(grid: Grid, below: number[], criteria: number): Named {
  const words = (r: number) => grid.row(r).filter((e, i) => i > 0 || !isNumeral(String(e.cell.value)));
  const named: Named = [];
  for (const r of below) {
    const [first, ...more] = words(r);
    if (first?.cell.type === "text" && more.length === 0 && !isFigure(first.cell) && grid.row(r).length <= 2)
      named.push([first.cell, []]);
    else if (named.length === 0) return [];
    else if (grid.at(r, criteria)?.cell.type === "text") named.at(-1)![1].push(r);
  }
  const filled = named.filter(([, rows]) => rows.length > 0);
  const firsts = new Set(filled.map(([, rows]) => grid.at(rows[0]!, criteria)!.cell.value));
  return filled.length > 1 && firsts.size === 1 ? filled : [];
}

/** The two lines that head the columns of a table of criteria, names of chi bộ over months or months over names, and headings that their corner lacks. */
interface TwoLines {
  head: number;
  lower: number;
  headings: Entry[];
}

/** Whether names of chi bộ stand over a line of months or below it, each column of the one under one of the other. */
export function twoLines(grid: Grid, top: number, months: number[]): TwoLines | undefined {
  const from = months[0]!;
  const said = months.map((c) => String(grid.at(top, c)!.cell.value));
  const above = grid.row(top - 1).filter((e) => e.c >= from && !means(e, "note"));
  const repeats = above.length > 1 && new Set(said).size < said.length;
  // One name alone stands over all of them, beside the corner's heading; `Kết quả` there is none.
  const [only] = above;
  const alone =
    above.length === 1 &&
    only!.c === from &&
    isUnit(only!) &&
    grid.row(top)[0]!.c === from &&
    headsAbove(grid, top, from);
  const over = (repeats || alone) && above.every((e) => months.includes(e.c));
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

const isUnit = ({ cell }: Entry): boolean => meaning(String(cell.value)).concepts.has("unit");

const headsAbove = (grid: Grid, top: number, from: number): boolean =>
  grid.row(top - 1).some((e) => e.c < from && means(e, "content"));

/** What heads the lower line, where the corner's heading is that of the upper one alone. */
function headingsOf(grid: Grid, upper: number, from: number, lower: number, text: string): Entry[] {
  const corner = grid.row(upper).findLast((e) => e.c < from && means(e, "content"));
  if (!corner || grid.shown(lower, corner.c)) return [];
  return [{ r: lower, c: corner.c, cell: { ...corner.cell, value: text } }];
}

const means = (e: Entry, concept: Concept): boolean => saysOnly(meaning(String(e.cell.value)), concept);

import type { Entry, Grid } from "../grid.ts";
import { monthLabel } from "../values/months.ts";
import { memo } from "../words/memo.ts";
import { saysOnly } from "../words/says-only.ts";
import { fold } from "../words/text.ts";
import { type Concept, meaning } from "../words/vocabulary.ts";

/** Headings with which a table begins: `STT`, `Chi bộ`, `Tháng`, `Chỉ tiêu`. */
const LEADING: Concept[] = ["index", "unit", "month", "content"];

/** A table has more columns than one that leads and one that counts. */
const FEW = 2;

/**
 * The parts of a sheet on which whole tables stand beside one another, each from where the header's first heading stands again, or another with
 * which a table begins behind a blank column: the texts above belong to all of them, but for those that stand above each. The sheet as it is, where none does.
 */
export function sideBySide(grid: Grid): Grid[] {
  const top = grid.rowNumbers.find((r) => startsAt(grid, r).length > 1 && leads(grid, r));
  if (top === undefined) return [grid];
  const starts = startsAt(grid, top);
  const bandOf = (c: number) => Math.max(0, starts.filter((start) => start <= c).length - 1);
  const shared = new Set(
    grid.rowNumbers.filter((r) => r < top && grid.row(r).every((e) => e.cell.type === "text" && bandOf(e.c) === 0)),
  );
  // A table of the whole width may follow, under a title and a header of its own.
  const below = grid.rowNumbers.filter((r) => r > top);
  const header = below.findIndex((r) => spans(grid.row(r), bandOf));
  const ends = below.findLastIndex((r, i) => i < header && grid.row(r).length > 1);
  const wide = header < 0 ? Number.POSITIVE_INFINITY : below[ends + 1]!;
  const bands = starts.map((_, i) => (e: Entry) => e.r < wide && (bandOf(e.c) === i || (e.r < top && shared.has(e.r))));
  if (wide !== Number.POSITIVE_INFINITY) bands.push((e) => e.r >= wide || (e.r < top && shared.has(e.r)));
  return bands.map((keep) => grid.part(keep));
}

/** The columns in which tables begin in a row of headings. */
function startsAt(grid: Grid, r: number): number[] {
  const again = startsIn(grid.row(r));
  return again.length > 1 ? again : startsApart(grid, r);
}

/** The columns of headings that number or name what follows, each behind a column in which nothing stands below either. */
function startsApart(grid: Grid, r: number): number[] {
  const row = grid.row(r);
  if (row.length <= 2 * FEW) return [];
  const begins = (e: Entry) => beginsList(fold(String(e.cell.value))) && isBlankFrom(grid, r, e.c - 1);
  return startsWhere(row, (e) => e === row[0] || begins(e));
}

const isBlankFrom = (grid: Grid, top: number, c: number): boolean =>
  grid.rowNumbers.every((r) => r < top || grid.shown(r, c) === undefined);

const beginsList = memo((text: string): boolean => {
  const said = meaning(text);
  return saysOnly(said, "index") || saysOnly(said, "unit");
});

/** The columns in which the first heading of a row stands. */
const startsIn = (row: Entry[]): number[] => {
  const lead = (e: Entry) => fold(String(e.cell.value));
  return startsWhere(row, (e) => lead(e) === lead(row[0]!));
};

/** The columns of the headings that begin a table, where the first is one with which a table begins and others follow each of them. */
function startsWhere(row: Entry[], begins: (e: Entry) => boolean): number[] {
  const [first] = row;
  if (!first || !row.every((e) => e.cell.type === "text") || !isLead(fold(String(first.cell.value)))) return [];
  const at = row.flatMap((e, i) => (begins(e) ? [i] : []));
  return at.every((from, k) => (at[k + 1] ?? row.length) - from > FEW) ? at.map((i) => row[i]!.c) : [];
}

const isLead = memo((text: string): boolean => {
  const said = meaning(text);
  return (
    LEADING.some((concept) => said.concepts.has(concept)) &&
    saysOnly(said, ...LEADING, "meeting", "name") &&
    !monthLabel(text)
  );
});

/** Whether nothing stands before a row's first cell, beside it or in the rows below that hold a table. */
const leads = (grid: Grid, top: number): boolean => {
  const from = grid.row(top)[0]!.c;
  return grid.rowNumbers.every((r) => r < top || grid.row(r).length <= FEW || grid.row(r)[0]!.c >= from);
};

/** A header that begins once, and goes on over the columns of several bands. */
function spans(row: Entry[], bandOf: (c: number) => number): boolean {
  const [first] = row;
  if (row.length <= FEW || !first || !row.every((e) => e.cell.type === "text") || bandOf(row.at(-1)!.c) === 0)
    return false;
  return isLead(String(first.cell.value)) && bandOf(first.c) === 0 && startsIn(row).length < FEW;
}

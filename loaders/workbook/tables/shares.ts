import type { Form } from "../../forms/form.ts";
import type { Grid } from "../grid.ts";
import { sameTime } from "../headers/columns/column-time.ts";
import type { Header } from "../headers/fields/header.ts";
import type { MappedColumn } from "../headers/fields/mapped-column.ts";
import type { Cell } from "../open/workbook.ts";
import { parseNumber, readNumber } from "../values/numbers.ts";
import { meaning } from "../words/vocabulary.ts";
import type { WrongShare } from "./read-table.ts";
import type { RawRow } from "./records.ts";

/** Rows in which a share must come out before it is held against the others, how many different ones, and the part of the rows that they make up. */
const ROWS = 3;
const DIFFERENT = 2;
const MOST = 0.8;

/** A stated share of 1, in which of the lines, and by how much it may differ: shares are rounded, or cut off, at their last digit. */
interface Stated {
  line: number;
  cell: Cell;
  share: number;
  within: number;
}

/** What a count is of another, by line. */
interface Shares {
  shares: (number | undefined)[];
}

/** A count, and the whole that it may be a share of. */
interface Pair extends Shares {
  part: string;
  whole: string;
}

/** A column of counts: what stands in it, by line. */
interface Counts {
  column: MappedColumn;
  counts: (number | undefined)[];
}

/**
 * Shares in a column that nothing is read from (`Tỷ lệ dự (%)`) which are not what the counts beside them come to. Of which counts a column states
 * the share, the rows tell: nearly all of them come out. Whatever its heading says: a share that differs makes the figures beside it doubtful.
 */
export function wrongShares(grid: Grid, header: Header, rows: RawRow[], turned: boolean): WrongShare[] {
  const counted = header.columns.filter((x) => header.form.columns[x.field]?.content === "count");
  if (counted.length < 2) return [];
  const lines = [...new Set(rows.flatMap((row) => (row.kind === "data" ? lineOf(row, turned) : [])))];
  const stated = statedShares(grid, header, lines);
  if (![...stated.values()].some((shares) => shares.length >= ROWS)) return [];
  const read = counted.map((column) => ({ column, counts: countsIn(grid, lines, column.c) }));
  const pairs = pairsOf(header.form, read);
  return [...stated].flatMap(([c, shares]) => {
    if (shares.length < ROWS) return [];
    const meant = pairs.filter((pair) => comesOut(pair, shares));
    const [first] = meant;
    if (!first) return [];
    const wrong = shares.flatMap(({ line, cell, share, within }): WrongShare[] => {
      const found = meant.map((pair) => pair.shares[line]);
      if (found[0] === undefined || found.some((x) => x !== undefined && Math.abs(x - share) <= within)) return [];
      return [{ cell, part: first.part, whole: first.whole, stated: share, share: found[0] }];
    });
    const fit = Math.max(...meant.map((pair) => outOf(pair, shares).length));
    const fitsBetter = (pair: Shares) => comesOut(pair, shares) && outOf(pair, shares).length > fit;
    return wrong.length > 0 && ofUnread(grid, header, lines, c, read).some(fitsBetter) ? [] : wrong;
  });
}

/** What counts are of those in columns that nothing is read from, other than a column of shares: of a target (`Chỉ tiêu giao`), of another year. */
function ofUnread(grid: Grid, { columns }: Header, lines: number[], but: number, read: Counts[]): Shares[] {
  const taken = new Set([but, ...columns.map((x) => x.c)]);
  const all = new Set(lines.flatMap((r) => grid.row(r).map((e) => e.c)).filter((c) => !taken.has(c)));
  return [...all].flatMap((c) => {
    const wholes = countsIn(grid, lines, c);
    return read.map(({ counts }) => ({ shares: counts.map((some, line) => shareOf(some, wholes[line] ?? 0)) }));
  });
}

/** The row of the grid that a record stands in. */
function lineOf({ cells }: RawRow, turned: boolean): number[] {
  const [cell] = Object.values(cells);
  return cell ? [turned ? cell.col : cell.row] : [];
}

/** The shares of each column that carries no field: numbers shown as percents, and any others under a heading that says so. */
function statedShares(grid: Grid, header: Header, lines: number[]): Map<number, Stated[]> {
  const taken = new Set(header.columns.map((x) => x.c));
  const heads = headsShares(grid, header);
  const stated = new Map<number, Stated[]>();
  for (const [line, r] of lines.entries())
    for (const { c, cell } of grid.row(r)) {
      const share = taken.has(c) ? undefined : shareIn(cell, () => heads(c));
      if (share === undefined) continue;
      const column = stated.get(c) ?? [];
      column.push({ line, cell, share, within: lastDigit(share) });
      stated.set(c, column);
    }
  return stated;
}

/** Whether the heading of a column, or a group over it, says that shares stand below. */
function headsShares(grid: Grid, { top, bottom }: Header): (c: number) => boolean {
  const known = new Map<number, boolean>();
  const asked = (c: number) =>
    Array.from({ length: bottom - top + 1 }, (_, i) => grid.shown(top + i, c)?.cell).some(
      (cell) => cell?.type === "text" && meaning(cell.value as string).concepts.has("percent"),
    );
  return (c) => known.get(c) ?? known.set(c, asked(c)).get(c)!;
}

/** `95,2%` and, where the heading says that shares stand below, `95,2` and `0,952`. */
function shareIn(cell: Cell, headed: () => boolean): number | undefined {
  const number =
    cell.type === "number" ? (cell.value as number) : cell.type === "text" && parseNumber(cell.value as string);
  if (typeof number !== "number") return undefined;
  if (cell.percent || (cell.type === "text" && /%\s*$/.test(cell.value as string))) return number;
  return headed() ? (number > 1 ? number / 100 : number) : undefined;
}

const DIGITS = [0.01, 0.001, 0.0001];
const EXACT = 1e-9;

const lastDigit = (share: number): number =>
  (DIGITS.find((digit) => Math.abs(share / digit - Math.round(share / digit)) < 1e-6) ?? DIGITS.at(-1)!) + EXACT;

/** The counts in a column, by line; nothing where none stands. */
const countsIn = (grid: Grid, lines: number[], c: number): (number | undefined)[] =>
  lines.map((r) => {
    const reading = readNumber(grid.at(r, c)?.cell, true);
    return "value" in reading ? reading.value : undefined;
  });

/**
 * Each count with each whole of the same time, or of all times, that it may be a share of: another column or, where the table has none, those that
 * the whole is declared to be the sum of.
 */
const pairsOf = ({ columns }: Form, counted: Counts[]): Pair[] =>
  counted.flatMap(({ column: { field: part, ...time }, counts }) =>
    Object.entries(columns).flatMap(([whole, { sumOf = [] }]): Pair[] => {
      if (whole === part) return [];
      const at = (field: string) =>
        counted.find(({ column }) => column.field === field && (sameTime(column, time) || isOfAllTimes(column)));
      const own = at(whole);
      const terms = own ? [own] : sumOf.map((term) => at(term.replace("-", "")));
      if (terms.length === 0 || terms.includes(undefined)) return [];
      const sum = (line: number) =>
        (terms as Counts[]).reduce((all, term, i) => {
          // What is taken away may be blank.
          const less = !own && sumOf[i]!.startsWith("-");
          return less ? all - (term.counts[line] ?? 0) : all + (term.counts[line] ?? Number.NaN);
        }, 0);
      return [{ part, whole, shares: counts.map((some, line) => shareOf(some, sum(line))) }];
    }),
  );

const shareOf = (some: number | undefined, all: number): number | undefined =>
  some !== undefined && all > 0 ? some / all : undefined;

const isOfAllTimes = ({ month, part }: MappedColumn): boolean => !month && !part;

/** The shares of a column that are those of two counts. */
const outOf = ({ shares }: Shares, stated: Stated[]): Stated[] =>
  stated.filter(({ line, share, within }) => Math.abs((shares[line] ?? Number.NaN) - share) <= within);

/** Whether a column's shares are those of two counts in nearly all rows that have both, and not all of them alike. */
function comesOut(pair: Shares, stated: Stated[]): boolean {
  const out = outOf(pair, stated);
  return (
    out.length >= ROWS &&
    out.length >= stated.filter(({ line }) => pair.shares[line] !== undefined).length * MOST &&
    new Set(out.map((x) => x.share.toFixed(2))).size >= DIFFERENT
  );
}

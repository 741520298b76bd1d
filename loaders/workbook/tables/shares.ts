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

/** A stated share of 1, where it stands, and by how much it may differ: shares are rounded, or cut off, at their last digit. */
interface Stated {
  r: number;
  cell: Cell;
  share: number;
  within: number;
}

/** A column of counts, and the one that it is a share of or, where the table has none, those that the whole is declared to be the sum of. */
interface Pair {
  part: MappedColumn;
  whole: string;
  terms: [MappedColumn, sign: 1 | -1][];
}

/**
 * Shares in a column that nothing is read from (`Tỷ lệ dự (%)`) which are not what the counts beside them come to. Of which counts a column states
 * the share, the rows tell: nearly all of them come out. Whatever its heading says: a share that differs makes the figures beside it doubtful.
 */
export function wrongShares(grid: Grid, header: Header, rows: RawRow[], turned: boolean): WrongShare[] {
  const counts = header.columns.filter((x) => header.form.columns[x.field]?.content === "count");
  if (counts.length < 2) return [];
  const lines = new Set(rows.flatMap((row) => (row.kind === "data" ? lineOf(row, turned) : [])));
  return [...statedShares(grid, header, lines)].flatMap(([, stated]) => {
    const pairs =
      stated.length < ROWS ? [] : pairsOf(header.form, counts).filter((pair) => comesOut(grid, pair, stated));
    const [pair] = pairs;
    if (!pair) return [];
    return stated.flatMap(({ r, cell, share, within }): WrongShare[] => {
      const found = pairs.map((each) => shareAt(grid, each, r));
      if (found[0] === undefined || found.some((x) => x !== undefined && Math.abs(x - share) <= within)) return [];
      return [{ cell, part: pair.part.field, whole: pair.whole, stated: share, share: found[0] }];
    });
  });
}

/** The row of the grid that a record stands in. */
function lineOf({ cells }: RawRow, turned: boolean): number[] {
  const [cell] = Object.values(cells);
  return cell ? [turned ? cell.col : cell.row] : [];
}

/** The shares of each column that carries no field: numbers shown as percents, and any others under a heading that says so. */
function statedShares(grid: Grid, header: Header, lines: Set<number>): Map<number, Stated[]> {
  const taken = new Set(header.columns.map((x) => x.c));
  const heads = headsShares(grid, header);
  const stated = new Map<number, Stated[]>();
  for (const r of lines)
    for (const { c, cell } of grid.row(r)) {
      const share = taken.has(c) ? undefined : shareIn(cell, heads(c));
      if (share === undefined) continue;
      const column = stated.get(c) ?? [];
      column.push({ r, cell, share, within: lastDigit(share) });
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
function shareIn(cell: Cell, headed: boolean): number | undefined {
  const number =
    cell.type === "number" ? (cell.value as number) : cell.type === "text" && parseNumber(cell.value as string);
  if (typeof number !== "number") return undefined;
  if (cell.percent || (cell.type === "text" && /%\s*$/.test(cell.value as string))) return number;
  return headed ? (number > 1 ? number / 100 : number) : undefined;
}

const DIGITS = [0.01, 0.001, 0.0001];
const EXACT = 1e-9;

const lastDigit = (share: number): number =>
  (DIGITS.find((digit) => Math.abs(share / digit - Math.round(share / digit)) < 1e-6) ?? DIGITS.at(-1)!) + EXACT;

/** Each count with each whole of the same time, or of all times, that it may be a share of. */
const pairsOf = (form: Form, counts: MappedColumn[]): Pair[] =>
  counts.flatMap((part) =>
    Object.entries(form.columns).flatMap(([whole, { sumOf }]): Pair[] => {
      if (whole === part.field) return [];
      const column = (field: string) => counts.find((x) => x.field === field && (sameTime(x, part) || isOfAllTimes(x)));
      const own = column(whole);
      const signed = own ? [whole] : (sumOf ?? []);
      const terms = signed.flatMap((term): Pair["terms"] => {
        const found = column(term.replace("-", ""));
        return found ? [[found, term.startsWith("-") ? -1 : 1]] : [];
      });
      return terms.length > 0 && terms.length === signed.length ? [{ part, whole, terms }] : [];
    }),
  );

const isOfAllTimes = ({ month, part }: MappedColumn): boolean => !month && !part;

/** Whether a column's shares are those of two counts in nearly all rows that have both, and not all of them alike. */
function comesOut(grid: Grid, pair: Pair, stated: Stated[]): boolean {
  const asked = stated.flatMap((each) => {
    const share = shareAt(grid, pair, each.r);
    return share === undefined ? [] : [{ ...each, out: Math.abs(share - each.share) <= each.within }];
  });
  const out = asked.filter((x) => x.out);
  return (
    out.length >= ROWS &&
    out.length >= asked.length * MOST &&
    new Set(out.map((x) => x.share.toFixed(2))).size >= DIFFERENT
  );
}

/** What a count is of its whole in a row that holds both; what is taken away from a whole may be blank. */
function shareAt(grid: Grid, { part, terms }: Pair, r: number): number | undefined {
  const some = countAt(grid, part, r);
  const all = terms.map(([column, sign]) => {
    const count = countAt(grid, column, r);
    return sign === -1 ? -(count ?? 0) : (count ?? Number.NaN);
  });
  const whole = all.reduce((sum, term) => sum + term, 0);
  return some !== undefined && whole > 0 ? some / whole : undefined;
}

/** The count in a column; nothing where none stands. */
function countAt(grid: Grid, { c }: MappedColumn, r: number): number | undefined {
  const reading = readNumber(grid.at(r, c)?.cell, true);
  return "value" in reading ? reading.value : undefined;
}

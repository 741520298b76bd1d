import type { Grid } from "../../grid.ts";
import { type Kinds, kindOf } from "../../values/cell-kind.ts";
import { isNumeral } from "../../words/numbering.ts";
import { isTotalLabel } from "../../words/row-label.ts";
import { looksLikeHeader } from "../rows/header-rows.ts";
import { isIndexRow } from "../rows/index-row.ts";
import type { HeaderColumn } from "./header-columns.ts";

const PROBE_ROWS = 60;

/** What the cells of a column below its header hold: how many of which kind. */
export interface Probe extends Kinds<number> {
  filled: number;
  /** Of the numbers those in rows that add up others, and those above 1 in other rows. */
  sums: number;
  large: number;
  /** Of the pairs those in rows that add up others. */
  pairSums: number;
  /** Its numbers count the rows: 1, 2, 3, again from 1 in each section. */
  serial: boolean;
  /** Its different bare numbers that may be months. */
  bare: Set<number>;
}

/** What the cells below each column of a header hold, by column: down to the first blank line after some, or to the next table's header. */
export function probe(grid: Grid, header: HeaderColumn[], below: number): Map<number, Probe> {
  const probes = new Map(header.map(({ c }): [number, Counting] => [c, nothing()]));
  const open = new Map(header.map((column) => [column.c, column]));
  let afterBlank = false;
  for (let r = below + 1; r <= below + PROBE_ROWS && open.size > 0; r++) {
    const row = grid.row(r);
    if (row.length === 0) {
      // Further blank ones close no more columns.
      if (afterBlank) continue;
      afterBlank = true;
    }
    if (afterBlank) {
      // A column left blank in this table stands over one of the next.
      if (looksLikeHeader(grid, r)) break;
      for (const c of open.keys()) if (probes.get(c)!.filled > 0) open.delete(c);
    }
    if (isIndexRow(row)) continue;
    const named = row.find(({ cell }) => cell.type === "text" && !isNumeral(cell.value as string));
    const adds = named !== undefined && isTotalLabel(named.cell.value as string);
    for (const { c, cell } of row) {
      const column = open.get(c);
      if (column && cell.value !== column.leaf) count(probes.get(c)!, kindOf(cell), adds);
    }
  }
  return probes;
}

// Asked for each column of every header that is tried: written out, and counted below, without a loop, which takes a quarter of the time.
const nothing = (): Counting => ({
  filled: 0,
  numbers: 0,
  sums: 0,
  large: 0,
  pairSums: 0,
  marks: 0,
  pairs: 0,
  texts: 0,
  chiBo: 0,
  grades: 0,
  notHeld: 0,
  heldOn: 0,
  days: 0,
  months: 0,
  namedMonths: 0,
  halves: 0,
  quarters: 0,
  halvesThere: 0,
  quartersThere: 0,
  serial: true,
  bare: new Set(),
  next: 1,
});

/** A column in which nothing stands. */
export const NOTHING: Probe = nothing();

/** A probe while its cells are counted, with the number that would come next in a list. */
type Counting = Probe & { next: number };

function count(seen: Counting, { number, kinds }: ReturnType<typeof kindOf>, inTotal: boolean): void {
  seen.filled++;
  if (kinds.numbers) seen.numbers++;
  if (kinds.marks) seen.marks++;
  if (kinds.pairs) seen.pairs++;
  if (kinds.pairs && inTotal) seen.pairSums++;
  if (kinds.texts) seen.texts++;
  if (kinds.chiBo) seen.chiBo++;
  if (kinds.grades) seen.grades++;
  if (kinds.notHeld) seen.notHeld++;
  if (kinds.heldOn) seen.heldOn++;
  if (kinds.days) seen.days++;
  if (kinds.months) seen.months++;
  if (kinds.namedMonths) seen.namedMonths++;
  if (kinds.halves) seen.halves++;
  if (kinds.quarters) seen.quarters++;
  if (kinds.halvesThere) seen.halvesThere++;
  if (kinds.quartersThere) seen.quartersThere++;
  if (number === undefined) return;
  if (inTotal) seen.sums++;
  else if (number > 1) seen.large++;
  if (number !== seen.next && number !== 1) seen.serial = false;
  seen.next = number + 1;
  if (kinds.months) seen.bare.add(number);
}

/** Mostly numbers, or pairs of them. */
export const holdsFigures = (seen: Probe): boolean => (seen.numbers + seen.pairs) * 2 > seen.filled;

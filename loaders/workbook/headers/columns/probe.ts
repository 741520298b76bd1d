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
  /** Its numbers count the rows: 1, 2, 3, again from 1 in each section. */
  serial: boolean;
  /** Its different bare numbers that may be months. */
  bare: Set<number>;
}

/** What the cells below each column of a header hold, by column: down to the first blank line after some, or to the next table's header. */
export function probe(grid: Grid, header: HeaderColumn[], below: number): Map<number, Probe> {
  const probes = new Map(header.map(({ c }): [number, Counting] => [c, { ...NOTHING, bare: new Set(), next: 1 }]));
  const open = new Map(header.map((column) => [column.c, column]));
  let afterBlank = false;
  for (let r = below + 1; r <= below + PROBE_ROWS && open.size > 0; r++) {
    const row = grid.row(r);
    if (row.length === 0) afterBlank = true;
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

/** A column in which nothing stands. */
export const NOTHING: Probe = {
  ...{ filled: 0, numbers: 0, sums: 0, large: 0, marks: 0, pairs: 0, texts: 0, chiBo: 0, grades: 0, notHeld: 0 },
  ...{ days: 0, months: 0, namedMonths: 0, halves: 0, quarters: 0, halvesThere: 0, quartersThere: 0 },
  ...{ serial: true, bare: new Set() },
};

/** A probe while its cells are counted, with the number that would come next in a list. */
type Counting = Probe & { next: number };

function count(seen: Counting, { number, kinds }: ReturnType<typeof kindOf>, inTotal: boolean): void {
  seen.filled++;
  for (const kind of kinds) seen[kind]++;
  if (number === undefined) return;
  if (inTotal) seen.sums++;
  else if (number > 1) seen.large++;
  if (number !== seen.next && number !== 1) seen.serial = false;
  seen.next = number + 1;
  if (kinds.includes("months")) seen.bare.add(number);
}

/** Mostly numbers, or pairs of them. */
export const holdsFigures = (seen: Probe): boolean => (seen.numbers + seen.pairs) * 2 > seen.filled;

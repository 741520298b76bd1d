import type { Grid } from "../grid.ts";
import { kindOf } from "../values/cell-kind.ts";
import type { HeaderColumn } from "./header-columns.ts";
import { looksLikeHeader } from "./header-rows.ts";
import { isIndexRow } from "./index-row.ts";

const PROBE_ROWS = 60;

/** What the cells of a column below its header hold: how many of which kind. */
export interface Probe {
  filled: number;
  numbers: number;
  large: number;
  marks: number;
  /** `17/18` in one cell. */
  pairs: number;
  /** Bare numbers of months counted too. */
  months: number;
  /** Texts that are no figures, and those of them that begin with the word for chi bộ. */
  texts: number;
  chiBo: number;
  namedMonths: number;
  /** Texts that say that nothing was held. */
  notHeld: number;
  /** Texts that are a grade or a level, and nothing else. */
  grades: number;
  /** Its numbers count the rows: 1, 2, 3, again from 1 in each section. */
  serial: boolean;
}

/** What the cells below a header hold, down to the first blank line after some, or to the next table's header. */
export function probe(grid: Grid, column: HeaderColumn, below: number): Probe {
  const seen: Probe = {
    filled: 0,
    numbers: 0,
    large: 0,
    marks: 0,
    pairs: 0,
    months: 0,
    namedMonths: 0,
    texts: 0,
    chiBo: 0,
    grades: 0,
    serial: true,
    notHeld: 0,
  };
  let afterBlank = false;
  let next = 1;
  for (let r = below + 1; r <= below + PROBE_ROWS; r++) {
    const row = grid.row(r);
    if (row.length === 0) afterBlank = true;
    // A column left blank in this table stands over one of the next.
    if (afterBlank && (seen.filled > 0 || looksLikeHeader(grid, r))) break;
    const cell = grid.at(r, column.c)?.cell;
    if (!cell || isIndexRow(row) || cell.value === column.leaf) continue;
    const { number, mark, pair, text, chiBo, grade, notHeld, month, namedMonth } = kindOf(cell);
    seen.filled++;
    if (number !== undefined) {
      seen.numbers++;
      if (number !== next && number !== 1) seen.serial = false;
      next = number + 1;
      if (number > 1) seen.large++;
    }
    if (mark) seen.marks++;
    if (pair) seen.pairs++;
    if (text) seen.texts++;
    if (chiBo) seen.chiBo++;
    if (grade) seen.grades++;
    if (notHeld) seen.notHeld++;
    if (month) seen.months++;
    if (namedMonth) seen.namedMonths++;
  }
  return seen;
}

/** Mostly numbers, or pairs of them. */
export const holdsFigures = (seen: Probe): boolean => (seen.numbers + seen.pairs) * 2 > seen.filled;

import type { Grid } from "./grid.ts";
import type { HeaderColumn } from "./header-columns.ts";
import { looksLikeHeader } from "./header-rows.ts";
import { isIndexRow } from "./index-row.ts";
import { isGrade } from "./levels.ts";
import { isFigure, isMark } from "./marks.ts";
import { monthLabel } from "./months.ts";
import { saysNotHeld } from "./not-held.ts";
import { parseNumber } from "./numbers.ts";
import { isNumeral } from "./row-label.ts";
import { fold } from "./text.ts";

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
    seen.filled++;
    const number = cell.type === "number" ? cell.value : cell.type === "text" && parseNumber(cell.value as string);
    if (typeof number === "number") {
      seen.numbers++;
      if (number !== next && number !== 1) seen.serial = false;
      next = number + 1;
      if (number > 1) seen.large++;
    } else if (isMark(cell)) seen.marks++;
    else if (/^\s*\d+\s*\/\s*\d+/.test(String(cell.value))) seen.pairs++;
    if (cell.type === "text" && !isFigure(cell) && !isNumeral(cell.value as string) && !isDate(cell.value as string)) {
      seen.texts++;
      if (isGrade(cell.value as string)) seen.grades++;
      if (saysNotHeld(cell.value as string)) seen.notHeld++;
      if (/^\W*(chi bo|cb)\b/.test(fold(cell.value as string))) seen.chiBo++;
    }
    if (cell.type === "date") {
      // A month typed as such (10/2024) is the first of it.
      if (String(cell.value).endsWith("-01")) seen.namedMonths++;
      continue;
    }
    if (monthLabel(cell.value, true)) seen.months++;
    if (monthLabel(cell.value)) seen.namedMonths++;
  }
  return seen;
}

/** `05/03/2023`, `Thứ Hai, 5-3-23`: no name and no topic. */
const isDate = (text: string): boolean => /^(\D{0,15}\s)?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2,4}\D*$/.test(text);

/** Mostly numbers, or pairs of them. */
export const holdsFigures = (seen: Probe): boolean => (seen.numbers + seen.pairs) * 2 > seen.filled;

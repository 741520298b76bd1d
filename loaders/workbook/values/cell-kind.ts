import type { Cell } from "../open/workbook.ts";
import { beginsWithChiBo } from "../words/chi-bo.ts";
import { isGrade } from "../words/grades.ts";
import { memo, memoApart } from "../words/memo.ts";
import { saysNotHeld } from "../words/not-held.ts";
import { isNumeral } from "../words/numbering.ts";
import { fold } from "../words/text.ts";
import { isDay, saysHeldOn } from "./dates.ts";
import { isFigure, isMark } from "./marks.ts";
import { monthLabel } from "./months.ts";
import { parseNumber } from "./numbers.ts";
import { partIn, partLabel } from "./parts-of-year.ts";

/** What a cell may be counted as, whatever column it stands in. */
export interface Kinds<T> {
  numbers: T;
  marks: T;
  /** `17/18` in one cell, or `17 - 94,4%`. */
  pairs: T;
  /** A text that is no figure; whether it begins with the word for chi bộ, is a grade and nothing else, says that nothing was held, or on what day. */
  texts: T;
  chiBo: T;
  grades: T;
  notHeld: T;
  heldOn: T;
  /** A day with its month and year. */
  days: T;
  /** A month, also as a bare number; and one that says so. */
  months: T;
  namedMonths: T;
  /** A half or a quarter of a year; and either as it stands under a heading that says so, also as a bare number. */
  halves: T;
  quarters: T;
  halvesThere: T;
  quartersThere: T;
}

/** What a cell is, and the number in it. */
interface CellKind {
  kinds: Partial<Kinds<boolean>>;
  number?: number;
}

/** What a cell may be, by its type and, where it is text, by its words. */
export function kindOf(cell: Cell): CellKind {
  if (cell.type === "text") return kindOfText(cell.value as string);
  if (cell.type === "number") return kindOfNumber(cell.value as number);
  const day = cell.type === "date";
  // A month typed as a date (10/2024) is the first of it.
  return { kinds: { days: day, namedMonths: day && String(cell.value).endsWith("-01") } };
}

const PAIR = /^\s*\d+\s*(\/\s*\d+|[-–]\s*\d+([.,]\d+)?\s*%\s*$)/;

const kindOfText = memo((value: string): CellKind => {
  const cell: Cell = { row: 0, col: 0, type: "text", value };
  const parsed = parseNumber(value);
  const number = parsed === "blank" ? undefined : parsed;
  const marks = number === undefined && isMark(cell);
  const days = isDay(value);
  const texts = !isFigure(cell) && !isNumeral(value) && !days;
  const notHeld = texts && saysNotHeld(value);
  const grades = texts && isGrade(value);
  const part = partLabel(value)?.kind;
  return {
    ...(number === undefined ? {} : { number }),
    kinds: {
      numbers: number !== undefined,
      marks,
      pairs: number === undefined && !marks && PAIR.test(value),
      texts,
      notHeld,
      heldOn: texts && saysHeldOn(value),
      grades,
      days,
      chiBo: texts && !notHeld && !grades && beginsWithChiBo(fold(value).replace(/^\W+/, "")),
      months: monthLabel(value, true) !== undefined,
      namedMonths: monthLabel(value) !== undefined,
      halves: part === "half",
      quarters: part === "quarter",
      halvesThere: partIn(value, "half") !== undefined,
      quartersThere: partIn(value, "quarter") !== undefined,
    },
  };
});

const kindOfNumber = memoApart(
  (number: number): CellKind => ({
    number,
    kinds: {
      numbers: true,
      months: monthLabel(number, true) !== undefined,
      halvesThere: partIn(number, "half") !== undefined,
      quartersThere: partIn(number, "quarter") !== undefined,
    },
  }),
);

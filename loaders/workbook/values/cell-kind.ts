import type { Cell } from "../open/workbook.ts";
import { isGrade } from "../words/grades.ts";
import { memo } from "../words/memo.ts";
import { saysNotHeld } from "../words/not-held.ts";
import { isNumeral } from "../words/row-label.ts";
import { fold } from "../words/text.ts";
import { isDay } from "./dates.ts";
import { isFigure, isMark } from "./marks.ts";
import { monthLabel } from "./months.ts";
import { parseNumber } from "./numbers.ts";
import { partIn, partLabel } from "./parts-of-year.ts";

/** What a cell holds, whatever column it stands in. */
export interface CellKind {
  number?: number;
  mark?: boolean;
  /** `17/18` in one cell, or `17 - 94,4%`. */
  pair?: boolean;
  /** A text that is no figure; whether it begins with the word for chi bộ, is a grade and nothing else, or says that nothing was held. */
  text?: boolean;
  chiBo?: boolean;
  grade?: boolean;
  notHeld?: boolean;
  /** A day with its month and year. */
  day?: boolean;
  /** A month, also as a bare number; and one that says so. */
  month?: boolean;
  namedMonth?: boolean;
  /** A half or a quarter of a year; and one of either as it stands under a heading that says so, also as a bare number. */
  part?: "half" | "quarter";
  halfThere?: boolean;
  quarterThere?: boolean;
}

/** What a cell may be, by its type and, where it is text, by its words. */
export function kindOf(cell: Cell): CellKind {
  if (cell.type === "text") return kindOfText(cell.value as string);
  if (cell.type === "number") return kindOfNumber(cell.value as number);
  // A month typed as a date (10/2024) is the first of it.
  return { day: cell.type === "date", namedMonth: cell.type === "date" && String(cell.value).endsWith("-01") };
}

const PAIR = /^\s*\d+\s*(\/\s*\d+|[-–]\s*\d+([.,]\d+)?\s*%\s*$)/;

const kindOfText = memo((value: string): CellKind => {
  const cell: Cell = { row: 0, col: 0, type: "text", value };
  const parsed = parseNumber(value);
  const number = parsed === "blank" ? undefined : parsed;
  const mark = number === undefined && isMark(cell);
  const text = !isFigure(cell) && !isNumeral(value) && !isDay(value);
  const day = isDay(value);
  const notHeld = text && saysNotHeld(value);
  const grade = text && isGrade(value);
  const part = partLabel(value)?.kind;
  return {
    ...(number === undefined ? {} : { number }),
    mark,
    pair: number === undefined && !mark && PAIR.test(value),
    text,
    chiBo: text && !notHeld && !grade && /^\W*(chi bo|cb)\b/.test(fold(value)),
    grade,
    notHeld,
    day,
    month: monthLabel(value, true) !== undefined,
    namedMonth: monthLabel(value) !== undefined,
    ...(part ? { part } : {}),
    ...partThere(value),
  };
});

const kindOfNumber = memo(
  (number: number): CellKind => ({
    number,
    month: monthLabel(number, true) !== undefined,
    ...partThere(String(number)),
  }),
);

const partThere = (value: string): Pick<CellKind, "halfThere" | "quarterThere"> => ({
  halfThere: partIn(value, "half") !== undefined,
  quarterThere: partIn(value, "quarter") !== undefined,
});

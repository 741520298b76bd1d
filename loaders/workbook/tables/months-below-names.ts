import type { Grid } from "../grid.ts";
import type { Header } from "../headers/fields/header.ts";
import { isIndexRow } from "../headers/rows/index-row.ts";
import { type MonthOfYear, monthHeading } from "../values/months.ts";
import { isTotalLabel } from "../words/row-label.ts";
import type { TimeOf } from "./time-column.ts";

/** A name or a month in the column of names; whether figures stand beside it. */
interface Line {
  r: number;
  month?: MonthOfYear | undefined;
  filled: boolean;
}

/**
 * Where names of chi bộ and, below each, its months share one column: that column, the rows of the names right above months, and the month of a row.
 * First stands a name (or the one that `goesOn` from the page before), below one several months or below each the same ones, and figures beside the
 * months; beside names, too, as their sums, though never beside two in a row. Months that stand over names with their sums are none of this.
 */
export function monthsBelowNames(grid: Grid, { form, columns, bottom }: Header, end: number, goesOn: boolean) {
  const column = columns.find((x) => x.field === "unit") ?? columns.find((x) => x.field === "month");
  if (!form.columns.month || !column || columns.some((x) => x.month || (x.field === "month" && x !== column)))
    return undefined;
  const figures = columns.filter((x) => x !== column && x.field !== "note");
  const texts = grid.rowNumbers.flatMap((r) => {
    const cell = r > bottom && r < end ? grid.at(r, column.c)?.cell : undefined;
    return cell?.type === "text" ? [{ r, text: cell.value as string, month: monthHeading(cell.value as string) }] : [];
  });
  if (!texts.some(({ month }) => month)) return undefined;
  const lines = texts
    .filter(({ r, text }) => !isTotalLabel(text) && !isIndexRow(grid.row(r)))
    .map(({ r, month }): Line => ({ r, month, filled: figures.some((x) => grid.at(r, x.c)) }));
  if (!goesOn && lines[0]?.month) return undefined;
  const months = lines.flatMap(({ month, filled }) => (month && filled ? month.month : []));
  const twice = (is: (line: Line) => boolean) => lines.some((line, i) => i > 0 && is(lines[i - 1]!) && is(line));
  const several = twice(({ month, filled }) => filled && month !== undefined);
  const same = new Set(months).size < months.length && !twice(({ month }) => !month);
  const sums = lines.some(({ month, filled }) => filled && !month);
  if (sums ? !several || twice(({ month, filled }) => filled && !month) : !several && !same) return undefined;
  const monthIn: TimeOf<MonthOfYear> = (r) => {
    const cell = grid.at(r, column.c)?.cell;
    const value = cell?.type === "text" ? monthHeading(cell.value as string) : undefined;
    return cell && value ? { cell, value } : {};
  };
  return {
    column,
    over: new Set(lines.flatMap(({ r, month }, i) => (!month && lines[i + 1]?.month ? r : []))),
    monthIn,
  };
}

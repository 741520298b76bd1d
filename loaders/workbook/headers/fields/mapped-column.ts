import type { Form } from "../../../forms/form.ts";
import type { Cell } from "../../open/workbook.ts";
import type { MonthOfYear } from "../../values/months.ts";
import type { PartOfYear } from "../../values/parts-of-year.ts";
import type { PeriodMention } from "../../values/periods.ts";
import { memoOf } from "../../words/memo.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import { type NamedPeriods, periodsNamed } from "../columns/named-periods.ts";
import { raterOf } from "../columns/raters.ts";

/** A column of a table and the field it carries. */
export interface MappedColumn {
  c: number;
  field: string;
  /** The header cell itself, for messages. */
  cell: Cell;
  /** What it says, for messages. */
  text: string;
  /** The month that the header puts the column under, where months stand side by side. */
  month?: MonthOfYear;
  /** The half or quarter that the header puts it under, where those of several stand side by side. */
  part?: PartOfYear;
  /** Which of several sessions its header puts it under, where they stand side by side. */
  turn?: number;
  /** The name of the chi bộ that its header puts it under, where those of several stand side by side. */
  named?: Cell;
  /** What its cells are, where they name parts of the year. */
  parts?: PartOfYear["kind"];
  /** What its header names of years, quarters and halves: the report's, or another. */
  names?: NamedPeriods;
  /** Its header says that the chi bộ itself rates. */
  byItself?: true;
  /** What a note says that its pairs are, which its header does not: `số có mặt/số phải dự`. */
  pairs?: string;
  /** One of several columns that together are the field: their figures are added up. */
  adds?: true;
}

/** A column of the header as the one that carries a field. */
export const mapped = (column: HeaderColumn, field: string): MappedColumn => ({ field, ...saidBesides(column) });

/** Asked of a column as each form that it may be of. */
const saidBesides = memoOf((column: HeaderColumn): Omit<MappedColumn, "field"> => {
  const { c, cell, month, part, turn, named, leaf } = column;
  const names = periodsNamed(column);
  return {
    c,
    cell,
    text: leaf,
    ...(month ? { month } : {}),
    ...(part ? { part } : {}),
    ...(turn ? { turn } : {}),
    ...(named ? { named } : {}),
    ...(names ? { names } : {}),
    ...(raterOf(column) === "itself" ? { byItself: true as const } : {}),
  };
});

const LENGTHS: Record<PeriodMention["kind"], number> = { month: 1, quarter: 3, half: 6, year: 12 };

/** Whether a column holds the figures of a part of what its form reports: of one half of the year. Forms by quarter may go by months. */
export const isOfPart = ({ period, columns }: Form, { names, field }: MappedColumn): boolean =>
  (period === "year" && names?.soFar === true && field !== "" && !columns[field]?.again) ||
  (names?.periods.some(({ kind }) => LENGTHS[kind] < LENGTHS[period] && LENGTHS[period] > 3) ?? false);

import type { Form } from "../forms/form.ts";
import type { HeaderColumn } from "./header-columns.ts";
import type { MonthOfYear } from "./months.ts";
import type { Cell } from "./open/workbook.ts";
import { findPeriods, type PeriodMention } from "./periods.ts";

/** A column of a table and the field it carries. */
export interface MappedColumn {
  c: number;
  field: string;
  /** The header cell itself, for messages. */
  cell: Cell;
  /** The month that the header puts the column under, where months stand side by side. */
  month?: MonthOfYear;
  /** What its header names of years, quarters and halves: the report's, or another. */
  names?: { text: string; periods: PeriodMention[] };
}

export interface UnreadColumn {
  cell: Cell;
  text: string;
  /** Fields it could have been, nearest first; asked for only in messages. */
  candidates: () => string[];
}

/** A header of one to three rows, understood as one form. */
export interface Header {
  form: Form;
  top: number;
  bottom: number;
  columns: MappedColumn[];
  /** Columns that say something no column of the form means. */
  ignored: UnreadColumn[];
  /** Columns that could be more than one thing: none was taken. */
  unclear: UnreadColumn[];
  /** Columns whose words left it open, taken for what their figures add up to. */
  bySums: UnreadColumn[];
  /** Required fields that no column carries (one list per requirement). */
  missing: string[][];
  score: number;
  /** The same header stood higher up. */
  again?: true;
}

/** A column of the header as the one that carries a field. */
export function mapped({ c, cell, month, leaf, groups }: HeaderColumn, field: string): MappedColumn {
  const named = [leaf, ...groups]
    .map((text) => ({ text, periods: findPeriods(text) }))
    .find((x) => x.periods.length > 0);
  return { c, field, cell, ...(month ? { month } : {}), ...(named ? { names: named } : {}) };
}

/** The form's required sets of which no field is carried. */
export function missingFrom(form: Form, columns: { field: string }[]): string[][] {
  const carried = new Set(columns.map((x) => x.field));
  return form.required.filter((set) => !set.some((field) => carried.has(field)));
}

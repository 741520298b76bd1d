import type { Form, ToldApart } from "../../../forms/form.ts";
import type { Cell } from "../../open/workbook.ts";
import type { MappedColumn } from "./mapped-column.ts";

/** A column of a header that carries no field. */
export interface UnreadColumn {
  cell: Cell;
  text: string;
  /** Fields it could have been, nearest first; asked for only in messages. */
  candidates: () => string[];
}

/** Some rows of a sheet, understood as the header of one form. */
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
  /** It says itself what it is of: what is marked in a register, or a group named after the form. */
  titled?: true;
  /** Read by the form's listing: chi bộ stand below it one by one. */
  listing?: true;
  /** The columns that other forms of the same table explain. */
  others?: Set<number>;
  /** What it tells of its form by itself, where reports may. */
  apart?: ToldApart;
  /** The same header stood higher up. */
  again?: true;
}

/** A column that was taken, as it is told of where it is left after all. */
export const asUnread = ({ cell, text, field }: MappedColumn): UnreadColumn => ({
  cell,
  text,
  candidates: () => [field],
});

/** Leaves columns that were taken: as ones passed over, or as not understood. */
export function leave(header: Header, left: MappedColumn[], as: "ignored" | "unclear"): void {
  header.columns = header.columns.filter((x) => !left.includes(x));
  header[as].push(...left.map(asUnread));
}

/** Tells no more of columns that were left, by their header cells: they are taken after all, or are another's. */
export function forget(header: Header, cells: Set<Cell>): void {
  header.ignored = header.ignored.filter((x) => !cells.has(x.cell));
  header.unclear = header.unclear.filter((x) => !cells.has(x.cell));
}

/** The fields that columns carry, and those that some of them come to when added up. */
export function toldBy(form: Form, columns: { field: string }[]): Set<string> {
  const told = new Set(columns.map((x) => x.field));
  for (const [field, { parts }] of Object.entries(form.columns))
    if (parts?.every((part) => told.has(part))) told.add(field);
  return told;
}

/** The form's required sets of which columns tell no field. */
export function missingFrom(form: Form, columns: { field: string }[]): string[][] {
  const told = toldBy(form, columns);
  return form.required.filter((set) => !set.some((field) => told.has(field)));
}

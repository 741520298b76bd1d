import type { FormId, ToldApart } from "../../forms/form.ts";
import type { MappedColumn } from "../headers/fields/mapped-column.ts";
import type { Cell } from "../open/workbook.ts";
import type { PartOfYear } from "../values/parts-of-year.ts";
import type { Heading, RawRow } from "./records.ts";

/** A column that could not be taken, by its header cell. */
export interface Unread {
  cell: string;
  text: string;
  candidates: string[];
}

/** A column that was taken: its field, where its header stands, and the month it is under where months stand side by side. */
export interface ReadColumn {
  field: string;
  row: number;
  col: number;
  month?: number;
  /** The year that its month names. */
  year?: number;
  /** The half or quarter that it is under, where columns of several stand side by side. */
  part?: PartOfYear;
  /** What its header names of years, quarters and halves. */
  names?: MappedColumn["names"];
  /** Its header, where that says that the chi bộ itself rates. */
  byItself?: string;
  /** Its pairs name the whole before the part: `18/17` under *Phải dự/có mặt*. */
  wholeFirst?: true;
}

/** One table of a sheet, read as one form. */
export interface ReadTable {
  form: FormId;
  /** A1 address of the header's first cell. */
  at: string;
  columns: ReadColumn[];
  /** Criteria stand down and records across: a record is a column of the sheet. */
  turned: boolean;
  ignored: Unread[];
  unclear: Unread[];
  /** Columns whose words left it open, taken for what their figures add up to: the one candidate. */
  bySums: Unread[];
  /** The first cells of columns of figures over which nothing stands. */
  unnamed: Cell[];
  missing: string[][];
  /** Texts above it, down from the table before, the nearest last. */
  above: Heading[];
  rows: RawRow[];
  /** Read by its form's listing: a row a chi bộ, where the form counts for the whole TCCSĐ. */
  listing?: true;
  /** What it tells of its form by itself, where reports may. */
  apart?: ToldApart;
  /** Its header says what it is of: what is marked in a register, or a group named after the form. */
  titled?: true;
  /** Of a register or a listing: what its marks stand for (`x: có phát biểu`). */
  legends?: string[];
  /** Row sums of a register of members that differ from its marks. */
  wrongSums: Cell[];
  /** Totals across the months or parts of the year that stand side by side which differ from their sum. */
  wrongTotals: WrongTotal[];
  /** Shares that are not what the counts beside them come to. */
  wrongShares: WrongShare[];
}

/** A typed total that differs from what it adds up. */
export interface WrongTotal {
  cell: Cell;
  field: string;
  /** The sum that comes nearest. */
  sum: number;
}

/** A stated share that differs from that of the counts which it is the share of in the other rows; both of 1. */
export interface WrongShare {
  cell: Cell;
  part: string;
  whole: string;
  stated: number;
  share: number;
}

/** The form that comes nearest to a table which none explains, and why it does not. */
export interface Nearest {
  form: FormId;
  at: string;
  missing: string[][];
  ignored: Unread[];
  unclear: Unread[];
}

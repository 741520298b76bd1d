import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { z } from "zod";
import type { Finding } from "../checks/check.ts";
import { declaredIn } from "../program/module.ts";
import type { Counted } from "../workbook/values/counted.ts";
import type { Concept } from "../workbook/words/vocabulary.ts";

/** What the cells of a column hold; the reader uses it to tell apart columns whose headers read alike. */
export type Content = "text" | "count" | "number" | "date" | "mark" | "month" | "pair" | "name" | "remark";

/** One wording of a column: every concept in `all` must be said (at least one by the header itself, the rest may be said by its group). */
export interface Wording {
  all: Concept[];
  /** Concepts that may stand beside them. A header that says anything else is not this column. */
  also?: Concept[];
  /** Concepts that the header itself must say, not only its group: opinions under *Đảng viên* are no members. */
  own?: Concept[];
  /** Says too little by itself: the column is this field only where the sums that the form declares come out with it. */
  onlyBySums?: true;
  /** How much less it says than another column's wording of as many words. */
  less?: number;
}

export interface Column {
  /** Official Vietnamese name, used in messages and in the blank forms. */
  label: string;
  content: Content;
  wordings: Wording[];
  /** Decided by others: what a chi bộ or its members say of themselves is no more than a proposal. */
  decidedAbove?: true;
  /** Groups of headers under which this column never stands. */
  notUnder?: Concept[];
  /** Fields that it is a part of, the nearest first: `12/14` in its cells names the one that the table has. */
  of?: string[];
  /** What its counts are of where that is not people: `9 lượt` is no number of them. */
  counts?: Counted;
  /** A field that it never exceeds: blank forms take no more. */
  atMost?: string;
  /** Fields that it is the sum of, those with a `-` taken away: blank forms that have them compute it. */
  sumOf?: string[];
  /** Fields that come to this one when added up: blank forms show where they do not, and a table that has them all need not have it. */
  parts?: string[];
  /** Fields whose typed total it is, and nothing besides: held against their sum. */
  totalOf?: string[];
  /** A field for which it is taken where a table has no column of that one: it is told of once in the table. */
  assumedFor?: string;
  /** Of members who were away: behind how many it may be told why (`01 (ốm)`). */
  reasons?: true;
  /** Of one thing in each row, there or not: an x stands for 1. */
  marked?: true;
  /** What this field's figures of several months come to: read in a sheet that sums up others, and counted nowhere. */
  overMonths?: string;
  /** The same ones may be counted again in the next month or part of the year: together they may be fewer than the sum. */
  again?: true;
  /** Of the members there are: merged down over several months of a chi bộ it is that of each, where these fields, of which it is the most, tell that it is not their sum. */
  mostOf?: string[];
}

export type FormId =
  | "meetings"
  | "thematic_sessions"
  | "contributions"
  | "ratings"
  | "admissions_discipline"
  | "inspections";
export type PeriodKind = "quarter" | "year" | "half";

/** One row of a table, as a form's `interpret` reads it field by field; what is wrong is reported, at the field's cell. */
export interface RowReading {
  /** An error was reported: the row will be set aside. */
  readonly failed: boolean;
  /** The table has such a column. */
  has(field: string): boolean;
  /** Its figures may stand in a column that was not understood: what can be counted only without them is not counted. */
  unsure(field: string): boolean;
  /** A column that was passed over speaks of it too, as of something else: of others, of some. */
  passedOver(field: string): boolean;
  /** Something other than a dash stands in the cell. */
  filled(field: string): boolean;
  /** A dash stands in the cell: none. */
  dashed(field: string): boolean;
  /** Something other than a dash or 0 stands in the cell. */
  filledBut0(field: string): boolean;
  /** A figure other than 0 or a date stands in the cell, not only words. */
  holdsFigure(field: string): boolean;
  /** The cell says no more than that a report is still to come. */
  awaited(field: string): boolean;
  /** No figure stands in the row but in these fields; names, months and notes are no figures. */
  emptyBut(fields: string[]): boolean;
  /** Nothing stands in the row but names, months and notes, not even the dash or 0 that other rows have for none. */
  leftBlank(): boolean;
  /** A whole number of people or things; `undefined` where blank (or wrong: then it is reported). */
  count(field: string): number | undefined;
  /** As `count`; blank and `-` are 0 where the table has the column. */
  countOrZero(field: string): number | undefined;
  /** As `count`; a blank is an error. */
  required(field: string): number | undefined;
  /** Points of a hundred, also broken ones. */
  score(field: string): number | undefined;
  /** `17/18`: two whole numbers in one cell; `undefined` where the cell is blank or holds no slash. */
  pair(field: string): [number, number] | undefined;
  text(field: string): string | undefined;
  /** A text that names something; of a blank, a mark, a number or a mere yes it is told that they do not, and of one that a remark in brackets doubts. */
  named(field: string, code: string): string | undefined;
  /** A date within the row's months, else a warning and nothing. */
  date(field: string): string | undefined;
  /** Reports a month in the cell that is none of the row's. */
  within(field: string): void;
  /** Whether one of these fields, or a remark, says that nothing was held while no figure says otherwise. */
  notHeld(fields: string[]): boolean;
  /** Grade of a meeting or session: in words, or as an x in one of four columns. */
  grade(): string | undefined;
  /** Rating of a chi bộ, one of the levels from the highest down: in words, or as an x in one of four columns. */
  rating(levels: string[]): string | undefined;
  /** Reports that a field is blank which must not be. */
  missing(field: string): void;
  /** Reports an error at a field's cell: the row is set aside. */
  fail(code: string, field: string, finding: Finding): void;
  /** Reports something at a field's cell; the row still counts. */
  warn(code: string, field: string, finding: Finding): void;
}

/** What reports may tell of apart from the rest of their form, in a table or file of its own. */
export interface Apart {
  name: string;
  fields: string[];
  /** What a heading or title must say for it: whose the ratings are. */
  said: string;
}

/** The part that a table tells by itself, and whether a heading says whose it is. */
export interface ToldApart {
  name: string;
  said: boolean;
}

/** One form that units send: what its columns mean, how it is recognised, and the row that comes out of it. */
export interface Form {
  id: FormId;
  /** Vietnamese name, as used in messages: "sinh hoạt định kỳ". */
  name: string;
  /** Name of its sheet in a blank form. */
  tab: string;
  period: PeriodKind;
  /** A chi bộ may fill several rows of a table; its name may then stand in the first of them only. */
  severalRows?: true;
  /** There need be none of it in a period: a sentence may say so in the place of a table. */
  mayBeNone?: true;
  /** Columns by field id. `unit`, `month` and `name` are known to every form's reader. */
  columns: Record<string, Column>;
  /** A table is of this form only where one of these sets of fields was found. */
  recognisedBy: string[][];
  /** Fields without which rows cannot count; one field of each set must be there. */
  required: string[][];
  /** The parts of it that reports may tell of apart. */
  apart?: Apart[];
  /** What titles and sheet names of this form say. Any of these sets. */
  titles: Concept[][];
  /** Reads one row's figures into the fields of a fact, reporting what is wrong; `undefined` where the row reports nothing. */
  interpret: (row: RowReading) => Record<string, FactValue> | undefined;
  /** The fact as published, checked once more before it is accepted. */
  row: z.ZodType;
  /** Of a form that counts for the whole TCCSĐ: how a table is read that lists its chi bộ instead, whose rows are counted into the one that it asks for. */
  listing?: Listing;
}

/** The form of a table that lists chi bộ, and the fact that they all come to; each row as its `interpret` gives it. */
export interface Listing extends Form {
  count: (rows: Record<string, FactValue>[]) => Record<string, FactValue>;
}

export type FactValue = string | number | boolean | undefined;

/** All forms, discovered by folder: every file here but this one declares one. */
export async function loadForms(): Promise<Form[]> {
  const folder = new URL("./", import.meta.url);
  const files = readdirSync(fileURLToPath(folder)).filter((f) => f.endsWith(".ts") && f !== "form.ts");
  return Promise.all(files.sort().map((f) => declaredIn<Form>(new URL(f, folder))));
}

import type { Form } from "../../forms/form.ts";
import type { Cell } from "../open/workbook.ts";
import type { MonthOfYear } from "../values/months.ts";
import { type PartOfYear, partLabel } from "../values/parts-of-year.ts";
import { findPeriods, type PeriodMention } from "../values/periods.ts";
import { memo } from "../words/memo.ts";
import { fold } from "../words/text.ts";
import type { HeaderColumn } from "./columns/header-columns.ts";
import { raterOf } from "./columns/raters.ts";

/** A column of a table and the field it carries. */
export interface MappedColumn {
  c: number;
  field: string;
  /** The header cell itself, for messages. */
  cell: Cell;
  /** The month that the header puts the column under, where months stand side by side. */
  month?: MonthOfYear;
  /** The half or quarter that the header puts it under, where those of several stand side by side. */
  part?: PartOfYear;
  /** Which of several sessions its header puts it under, where they stand side by side. */
  turn?: number;
  /** What its cells are, where they name parts of the year. */
  parts?: PartOfYear["kind"];
  /** What its header names of years, quarters and halves: the report's, or another. */
  names?: { text: string; periods: PeriodMention[]; until?: number };
  /** Its header, where that says that the chi bộ itself rates. */
  byItself?: string;
  /** One of several columns that together are the field: their figures are added up. */
  adds?: true;
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
  /** Of a register: it says itself what is marked in it. */
  titled?: true;
  /** The same header stood higher up. */
  again?: true;
}

/** A column of the header as the one that carries a field. */
export function mapped(column: HeaderColumn, field: string): MappedColumn {
  let said = known.get(column);
  if (!said) {
    said = saidBesides(column);
    known.set(column, said);
  }
  return { field, ...said };
}

/** Asked of a column as each form that it may be of. */
const known = new WeakMap<HeaderColumn, Omit<MappedColumn, "field">>();

function saidBesides({
  c,
  cell,
  month,
  part,
  turn,
  partText,
  leaf,
  groups,
}: HeaderColumn): Omit<MappedColumn, "field"> {
  const byItself = raterOf({ leaf, groups }) === "itself" ? { byItself: leaf } : {};
  const named = [partText ?? "", leaf, ...groups].find(
    (text) => namesIn(text).periods.length > 0 || namesIn(text).until,
  );
  const names = named === undefined ? undefined : namesIn(named);
  const time = { ...(month ? { month } : {}), ...(part ? { part } : {}), ...(turn ? { turn } : {}) };
  return { c, cell, ...time, ...(names ? { names } : {}), ...byItself };
}

/** `đến cuối quý II`: figures as they stand at a time are of the year alone, not of a part of it. */
const AS_OF = /\b(den|tai|ngay|thoi diem|cuoi (thang|quy|ky))\b/;

/** `Kết nạp (đến 30/9)`, `Kết nạp 9 tháng`: of the year so far. */
const UNTIL = /\bden (?:het )?(?:ngay )?\d{1,2}\s?[/.-]\s?(\d{1,2})\b|\b0?([39]) thang(?! tro| lien)/;
const FIRST_CLOSING = 10;

/** `theo Hướng dẫn 21-HD/BTCTW năm 2019`: the year of a document is no figure's. */
const DOCUMENT =
  /\b(theo|can cu|quyet dinh|huong dan|nghi quyet|quy dinh|ke hoach|cong van|thong tu)\b|\d\W*-\W*[a-z]{2,}\//;

const namesIn = memo((text: string): NonNullable<MappedColumn["names"]> => {
  const part = partLabel(text);
  if (part) return { text, periods: [part] };
  if (DOCUMENT.test(fold(text))) return { text, periods: [] };
  const asOf = AS_OF.test(fold(text));
  const [, day, months] = UNTIL.exec(fold(text)) ?? [];
  const until = day ?? months;
  const periods = findPeriods(text).flatMap((said): PeriodMention[] =>
    !asOf ? [said] : said.year === undefined ? [] : [{ kind: "year", year: said.year }],
  );
  return { text, periods, ...(until && Number(until) < FIRST_CLOSING ? { until: Number(until) } : {}) };
});

const LENGTHS: Record<PeriodMention["kind"], number> = { month: 1, quarter: 3, half: 6, year: 12 };

/** Whether a column holds the figures of a part of what its form reports: of one half of the year. Forms by quarter may go by months. */
export const isOfPart = ({ period, columns }: Form, { names, field }: MappedColumn): boolean =>
  (period === "year" && names?.until !== undefined && field !== "" && !columns[field]?.again) ||
  (names?.periods.some(({ kind }) => LENGTHS[kind] < LENGTHS[period] && LENGTHS[period] > 3) ?? false);

/** The form's required sets of which no field is carried. */
export function missingFrom(form: Form, columns: { field: string }[]): string[][] {
  const carried = new Set(columns.map((x) => x.field));
  return form.required.filter((set) => !set.some((field) => carried.has(field)));
}

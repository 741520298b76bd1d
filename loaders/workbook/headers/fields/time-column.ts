import type { Form } from "../../../forms/form.ts";
import type { PartOfYear } from "../../values/parts-of-year.ts";
import { saysOnly } from "../../words/says-only.ts";
import { fold } from "../../words/text.ts";
import type { Concept, Meaning } from "../../words/vocabulary.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import type { Probe } from "../columns/probe.ts";
import type { Header } from "./header.ts";
import { type MappedColumn, mapped } from "./mapped-column.ts";

/** A column whose cells name months, or parts of the year, such as the form may be told by; one of parts alone. */
export function timeColumn(
  { form, columns }: Header,
  column: HeaderColumn,
  leaf: Meaning,
  seen: Probe,
): MappedColumn | undefined {
  if (form.columns.month && holdsMonths(column.leaf, leaf, seen)) return mapped(column, "month");
  const parts = columns.some((x) => x.parts) ? undefined : holdsParts(column, leaf, seen, form);
  return parts ? { ...mapped(column, "part"), parts } : undefined;
}

/** What a heading of months may say. */
export const OF_MONTHS = new Set<Concept>(["month", "meeting", "content", "date", "when", "quarter", "index"]);

/** `Thời gian` (or `T`) over the numbers of a quarter's months. */
const HEADS_NUMBERS = /^(thoi (gian|diem)|t)$/;

/** Months stand in the column, under "Tháng", under the corner of a table of criteria, or under nothing. */
function holdsMonths(leaf: string, meant: Meaning, seen: Probe): boolean {
  const said = meant.concepts;
  if (isQuarter(seen) && HEADS_NUMBERS.test(inLetters(leaf))) return true;
  const most = (n: number) => n * 3 >= seen.filled * 2;
  // `Thời gian` stands over days too, which are written without words.
  if (seen.filled === 0 || (said.has("date") && !said.has("month") && !most(seen.texts))) return false;
  // `Sinh hoạt` heads months one after the other; `Đã sinh hoạt` members, however few they are.
  const meets = saysOnly(meant, "meeting") && followOneAnother(seen) && !/^(da|co|phai)\b/.test(fold(leaf));
  const headsMonths = said.has("month") || saysOnly(meant, "content") || meets;
  return most(seen.namedMonths) || (headsMonths && most(seen.months));
}

const inLetters = (text: string): string =>
  fold(text)
    .replace(/[^a-z]+/g, " ")
    .trim();

/**
 * The kind of parts of a year that stand in the column, such as the form reports or parts of that: named, or numbered under a heading that says
 * what they are.
 */
function holdsParts(
  { leaf }: HeaderColumn,
  { concepts: said, unknown }: Meaning,
  seen: Probe,
  { period }: Form,
): PartOfYear["kind"] | undefined {
  if (seen.quartersThere + seen.halvesThere === 0) return undefined;
  const [, heading] = HEADS_PARTS.exec(fold(leaf).replace(/\W+/g, " ").trim()) ?? [];
  // Under other words (`Chuyển sang`, `Kỳ trước`) stand those of something else.
  if (!(heading || (unknown === 0 && [...said].every((x) => OF_PARTS.has(x))))) return undefined;
  const most = (n: number) => n * 3 >= seen.filled * 2;
  if (most(seen.quarters) || (heading === "quy" && most(seen.quartersThere))) return "quarter";
  const half = most(seen.halves) || (heading !== undefined && heading !== "quy" && most(seen.halvesThere));
  return half && period !== "quarter" ? "half" : undefined;
}

/** What a heading of parts of the year may say. */
const OF_PARTS = new Set<Concept>([...OF_MONTHS, "inspect"]);

/** `Kỳ`, `Kỳ (quý)`, `Quý/năm`: what may head parts of a year that are only numbered. */
const HEADS_PARTS =
  /^(?:ky (?=quy|6 thang|nua))?(ky|nua nam|6 thang|quy)(?: (?:bao cao|kiem tra|to chuc|thuc hien|nam))?$/;

/** No other numbers than the three months of one quarter: days would be others too. */
const isQuarter = (seen: Probe): boolean =>
  seen.numbers + seen.texts === seen.filled && seen.bare.size === 3 && isSpan(seen);

/** The numbers of all months of a quarter, a half or the year. */
const isSpan = ({ bare }: Probe): boolean => {
  const first = Math.min(...bare);
  return [3, 6, 12].includes(bare.size) && first % bare.size === 1 && Math.max(...bare) === first + bare.size - 1;
};

/** Months of a span, over and over, or each once without one left out. */
const followOneAnother = (seen: Probe): boolean =>
  isSpan(seen) ||
  (seen.bare.size === seen.numbers && Math.max(...seen.bare) - Math.min(...seen.bare) === seen.bare.size - 1);

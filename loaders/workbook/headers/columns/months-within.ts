import { type MonthOfYear, monthLabel } from "../../values/months.ts";
import { memo } from "../../words/memo.ts";
import { type Concept, meaning } from "../../words/vocabulary.ts";
import { type HeaderColumn, saidUnder } from "./header-columns.ts";

const MONTH = String.raw`(?:tháng|thg|th|t)[\s.]*\d{1,2}(?:\s*(?:\/|-|năm)\s*20\d\d)?`;
/** `Tháng 10 (dự/phải dự)`, `T10 - Có mặt`. */
const BEFORE = new RegExp(String.raw`^\s*(${MONTH})(?!\d)\s*(?:[-–:,\n(]\s*|\s)(\D*\p{L}{2}\D*?)\)?\s*$`, "iu");
/** `Dự/phải dự tháng 10`, `Có mặt (T10)`. */
const BEHIND = new RegExp(String.raw`^\s*(\D*\p{L}{2}\D*?)(?:\s*[-–:,\n(]\s*|\s+)(${MONTH})\)?\s*$`, "iu");

/** The month that a heading names beside what it says, and that. */
const monthWithin = memo((text: string): { month: MonthOfYear; rest: string } | undefined => {
  const plain = text.normalize("NFC");
  const [, before, behind] = BEFORE.exec(plain) ?? [];
  const [, rest, last] = behind === undefined ? (BEHIND.exec(plain) ?? []) : [];
  const month = monthLabel(before ?? last ?? "");
  return month ? { month, rest: (behind ?? rest)!.trim() } : undefined;
});

/**
 * Tells the month of each column whose heading names it besides, where the same words stand beside it with another month, and some of them say who came or was away:
 * of a year's figures a month is only a part.
 */
export function tellMonths(header: HeaderColumn[]): void {
  const told = header.flatMap((column) => {
    const within = column.month ? undefined : monthWithin(column.leaf);
    return within ? [{ column, ...within, said: [...column.groups, within.rest].join("|") }] : [];
  });
  if (!told.some(({ rest }) => CAME.some((x) => meaning(rest).concepts.has(x)))) return;
  for (const { column, month, rest, said } of told) {
    const again = told.filter((x) => x.said === said);
    if (new Set(again.map((x) => x.month.month)).size < Math.max(FEWEST, again.length)) continue;
    column.month = month;
    column.leaf = rest;
    column.says = saidUnder(rest, column.groups, column.over);
  }
}
const FEWEST = 2;
const CAME: Concept[] = ["present", "takePart", "due", "absent"];

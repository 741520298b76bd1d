import type { Cell } from "../open/workbook.ts";
import { memo } from "../words/memo.ts";
import { fold } from "../words/text.ts";
import { isMonth } from "./months.ts";

/** ISO date of a day, month, year (two-digit years are of this century); `undefined` where no such day exists. */
function iso(day: number, month: number, year: number): string | undefined {
  const full = year < 100 ? 2000 + year : year;
  const date = new Date(Date.UTC(full, month - 1, day));
  if (date.getUTCFullYear() !== full || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

/**
 * A date, day first: `05/03/2023`, `5/3/2023 (thứ Hai)`, `5-3-23`, `05.03.2023`, `ngày 5 tháng 3 năm 2023`; the year first where it has four
 * digits: `2023-03-05`.
 * A text that holds more than one date, or anything else, is `undefined`.
 */
function parseDate(text: string): string | undefined {
  const s = fold(text);
  const found = [...s.matchAll(/(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})(?!\d)/g)];
  if (found.length > 1) return undefined;
  const isoForm = /(?<!\d)(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?!\d)/.exec(s);
  if (isoForm) return iso(Number(isoForm[3]), Number(isoForm[2]), Number(isoForm[1]));
  const numeric = found[0];
  if (numeric) return iso(Number(numeric[1]), Number(numeric[2]), Number(numeric[3]));
  const long = /(?:ngay )?(\d{1,2}) thang (\d{1,2})(?: nam | ?\/ ?|,? )(\d{4})/.exec(s);
  return long ? iso(Number(long[1]), Number(long[2]), Number(long[3])) : undefined;
}

const THREE_NUMBERS = /(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(?:20)?\d\d(?!\d)/;

/** Whether a date is written in numbers that may be read with the month first; for sure where no month of the second exists. */
export const monthFirst = memo((text: string): "maybe" | "surely" | undefined => {
  const [, first, second] = THREE_NUMBERS.exec(fold(text)) ?? [];
  if (first === undefined || Number(first) > 12) return undefined;
  return Number(second) > 12 ? "surely" : "maybe";
});

/** What may stand beside a day: the word for it, the day of the week, the hour. */
const BESIDE_DAY =
  /\b(ngay|thu (hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|cn|sang|chieu|toi|luc|hoi|vao|tu|gio|phut|den|\d{1,2} ?(h|g|:|gio) ?(\d{1,2})?)(?![a-z0-9])/g;
const DAY =
  /\d{4}[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(\d{4}|\d{2})(?!\d)|(ngay )?\d{1,2} thang \d{1,2}( nam | ?\/ ?|,? )\d{4}/;

/** Whether a text is a day with its month and year, and nothing but that: `14h ngày 05/3/2023`, `Thứ Hai, 5-3-23`, `Ngày 5 tháng 3 năm 2023`. */
export const isDay = memo((text: string): boolean => {
  const s = fold(text);
  return s.length < 48 && DAY.test(s) && !/[a-z0-9]/.test(s.replace(DAY, " ").replace(BESIDE_DAY, " "));
});

/** `Đã sinh hoạt ngày`, `Đã thực hiện`: that something was, before the day on which. */
const DEED =
  /^da (?:duoc )?(?:sinh hoat|hop|to chuc|thuc hien|tien hanh|hoan thanh)(?: chi bo)?(?: xong)?,?(?: vao)? (?=(?:ngay )?\d)/;
const DAY_OF_MONTH = /^(?:ngay )?\d{1,2}(?:\s?[/.-]\s?| thang )\d{1,2}$/;

/** The day behind the words, folded, that something was held on it; nothing where it may be a share of many (`Đã thực hiện 3/4`). */
function dayOfDeed(folded: string): string | undefined {
  const [deed] = DEED.exec(folded) ?? [];
  if (deed === undefined) return undefined;
  const day = folded.slice(deed.length);
  const [, part, whole] = /^(\d+)\s?\/\s?(\d+)$/.exec(day) ?? [];
  return part === undefined || Number(part) > Number(whole) ? day : undefined;
}

/** Whether a text says that something was held on a day, and no more: `Đã sinh hoạt ngày 12/3/2024`, `Đã thực hiện 20/3`. */
export const saysHeldOn = memo((text: string): boolean => {
  const day = dayOfDeed(fold(text));
  return day !== undefined && (isDay(day) || DAY_OF_MONTH.test(day));
});

/** `Chưa thực hiện, dự kiến 20/4/2024`: a day on which nothing was. */
const NOT_THEN = /\b(chua|khong (hop|sinh hoat|to chuc|thuc hien)|du kien|se (hop|sinh hoat|to chuc|thuc hien))\b/;

/**
 * Date of a cell as `YYYY-MM-DD`. A day and month (`19/7`, `ngày 19 tháng 7`, `Đã họp ngày 19/7`) is completed from the one of `months` (`YYYY-MM`) that is meant, a bare day from the only one.
 * `"blank"` for an empty cell, `undefined` for what is no date.
 */
export function readDate(cell: Cell | undefined, months: string[] = []): string | "blank" | undefined {
  if (!cell) return "blank";
  const month = months.length === 1 ? months[0] : undefined;
  if (cell.type === "date") return cell.value as string;
  if (cell.type === "number") {
    const n = cell.value as number;
    if (n > 30_000 && n < 60_000) return new Date(Math.round((n - 25_569) * 86_400_000)).toISOString().slice(0, 10);
    if (month && Number.isInteger(n) && n >= 1 && n <= 31)
      return iso(n, Number(month.slice(5)), Number(month.slice(0, 4)));
    return undefined;
  }
  if (cell.type !== "text") return undefined;
  const text = cell.value as string;
  if (/^[\s\-–—_.]*$/.test(text)) return "blank";
  const folded = fold(text);
  if (NOT_THEN.test(folded)) return undefined;
  const whole = parseDate(text);
  if (whole) return whole;
  const short = /^(?:ngay )?(\d{1,2})(?:(?:\s?[/.-]\s?| thang )(\d{1,2}))?(?: \(.*\))?$/.exec(
    dayOfDeed(folded) ?? folded,
  );
  const meant = short?.[2] ? months.find((m) => isMonth(m, { month: Number(short[2]) })) : month;
  return short && meant ? iso(Number(short[1]), Number(meant.slice(5)), Number(meant.slice(0, 4))) : undefined;
}

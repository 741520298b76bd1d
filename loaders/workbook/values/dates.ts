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

/**
 * Date of a cell as `YYYY-MM-DD`. A day and month (`19/7`, `ngày 19 tháng 7`) is completed from the one of `months` (`YYYY-MM`) that is meant, a bare day from the only one.
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
  const whole = parseDate(text);
  if (whole) return whole;
  const short = /^(?:ngay )?(\d{1,2})(?:(?:\s?[/.-]\s?| thang )(\d{1,2}))?(?: \(.*\))?$/.exec(fold(text));
  const meant = short?.[2] ? months.find((m) => isMonth(m, { month: Number(short[2]) })) : month;
  return short && meant ? iso(Number(short[1]), Number(meant.slice(5)), Number(meant.slice(0, 4))) : undefined;
}

import type { Cell } from "../open/workbook.ts";
import { memo } from "../words/memo.ts";
import { withoutNumber } from "../words/numbering.ts";
import { fold } from "../words/text.ts";

/** Months in words: `Tháng giêng`, `Tháng mười hai`. `Tháng năm` is May only where no year or blank for a number can be meant; `hằng tháng từ T1` is none. */
const MONTHS_IN_WORDS: [RegExp, number][] = [
  [/(?<!hang )thang (?:muoi hai|chap)\b/g, 12],
  [/(?<!hang )thang muoi mot\b/g, 11],
  [/(?<!hang )thang muoi\b/g, 10],
  [/(?<!hang )thang chin\b/g, 9],
  [/(?<!hang )thang tam\b/g, 8],
  [/(?<!hang )thang bay\b/g, 7],
  [/(?<!hang )thang sau\b/g, 6],
  [/(?<!hang )thang nam(?= nam\b|\s?[/,]\s?20\d\d\b|$)/g, 5],
  [/(?<!hang )thang (?:tu|bon)\b(?! (?:ngay|t?\d|thang))/g, 4],
  [/(?<!hang )thang ba\b(?! thang\b)/g, 3],
  [/(?<!hang )thang hai\b/g, 2],
  [/(?<!hang )thang (?:mot|gieng)\b/g, 1],
];

const ROMAN_MONTHS = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/** A folded text with its months in figures; `Tháng báo cáo: 4` is that month. */
export const monthsInFigures = (s: string): string =>
  MONTHS_IN_WORDS.reduce((text, [word, n]) => text.replace(word, `thang ${n}`), s)
    .replace(/\bthang ([ivx]+)\b/g, (whole, roman: string) =>
      ROMAN_MONTHS.includes(roman) ? `thang ${ROMAN_MONTHS.indexOf(roman) + 1}` : whole,
    )
    .replace(/\bthang (?:bao cao|sinh hoat|shcb|sh|hop)[\s.:-]*(?=\d)/g, "thang ");

/** A month as a label names it, with or without its year. */
export interface MonthOfYear {
  month: number;
  year?: number;
}

/** Whether a month (`YYYY-MM`) is the one named. */
export const isMonth = (month: string, { month: index, year }: MonthOfYear): boolean =>
  Number(month.slice(5)) === index && (year === undefined || Number(month.slice(0, 4)) === year);

/** The month that a label is, and nothing but a label: `T4`, `Tháng 04`, `4/2023`, `Tháng 4 năm 2023`; with `bare`, also `4`, `4/23` and `04.23`. */
export function monthLabel(value: string | number | boolean, bare = false): MonthOfYear | undefined {
  const { number, named, short } = typeof value === "number" ? { number: value } : monthIn(String(value));
  if (number === undefined) return named ?? (bare ? short : undefined);
  return bare && Number.isInteger(number) && number >= 1 && number <= 12 ? { month: number } : undefined;
}

/** The number of `4`, `Kỳ 4`, else the month named, or that of `07/22` or `07.22`, which alone may be something else. Asked of nearly every cell. */
const monthIn = memo((text: string): { number?: number; named?: MonthOfYear | undefined; short?: MonthOfYear } => {
  const digits = /^\s*(?:(?:kỳ|kì|lần|buổi)\s*)?(\d{1,2})\s*$/i.exec(text.normalize("NFC"))?.[1];
  if (digits !== undefined) return { number: Number(digits) };
  const [, month, year] = /^\s*(1[0-2]|0?[1-9])\s?[/.-]\s?([2-4]\d)\s*$/.exec(text) ?? [];
  return { named: named(text), ...(month ? { short: { month: Number(month), year: 2000 + Number(year) } } : {}) };
});

/** `(Tháng 4/2023)`, `Tháng 4.`, `- Tháng 4`; a number in brackets is that of a column. */
const withoutMarks = (s: string): string =>
  /[a-z]/.test(s) ? s.replace(/^\(\s*(?=.*\)$)|^[-–+*•]\s*(?=t)|[).:;,\s]+$/g, "") : s;

function named(text: string): MonthOfYear | undefined {
  const s = monthsInFigures(withoutMarks(fold(text)));
  if (s.length > 36) return undefined;
  const m =
    /^(?:(?:(?:(?:ky|buoi|cuoc|bieu|bang|so lieu|ket qua|bao cao|bc)[\s.:-]+)?(?:(?:sinh hoat|sh|shcb|hop)(?: chi bo| cb)?(?: (?:thuong|dinh) ky| thuong le)?[\s.:-]+)?(?:trong )?(?=t))?(?:thang thu|thang|thg|th|t))?[\s.:-]*(1[0-2]|0?[1-9])(?:[\s/.,()-]*(?:(?:cua|trong|thuoc) )?(?:nam)?[\s/.,()-]*(20\d{2})\)?)?$/.exec(
      s,
    ) ?? undefined;
  // `-1` is a figure.
  if (m && (m[2] || /[a-z]/.test(s)))
    return m[2] ? { month: Number(m[1]), year: Number(m[2]) } : { month: Number(m[1]) };
  const short = /^(?:thang|thg|th|t)[\s.]*(1[0-2]|0?[1-9])\s?(?:[/.-]|,? nam)\s?([2-4]\d)$/.exec(s);
  if (short) return { month: Number(short[1]), year: 2000 + Number(short[2]) };
  // `Kỳ 07/2021`; `Kỳ 1/2021` may be a half of it.
  const session = /^(?:\(\s*)?ky[\s.:-]*(1[0-2]|0[1-9]|[5-9])\s*[/.-]\s*(20\d{2})\)?$/.exec(s);
  if (session) return { month: Number(session[1]), year: Number(session[2]) };
  const reversed = /^(20\d{2})[\s/.-]+(1[0-2]|0?[1-9])$/.exec(s);
  return reversed ? { month: Number(reversed[2]), year: Number(reversed[1]) } : undefined;
}

/** The month that a column stands under; where nothing else is meant, also `4` or `IV`. */
export function monthOver(value: string | number | boolean, bare: boolean): MonthOfYear | undefined {
  const roman = ROMAN_MONTHS.indexOf(String(value).trim().toLowerCase()) + 1;
  return bare && roman > 0 ? { month: roman } : monthLabel(value, bare);
}

/** A month as headings write it: `Tháng 4/2023`. */
export const monthWords = ({ month, year }: { month: number; year?: number | undefined }): string =>
  `Tháng ${month}${year === undefined ? "" : `/${year}`}`;

/** The month of a meeting, where a heading names both: `Kỳ sinh hoạt tháng 4/2024`. */
export const monthOfMeeting = (text: string): string =>
  text.replace(/^(?:kỳ|buổi|phiên|cuộc)(?: (?:sinh hoạt|họp|chi bộ|định kỳ|thường kỳ))* (?=tháng\s)/iu, "");

/** The month that the heading of a section is: `II. THÁNG 5/2023:`, `* Tháng 5`. */
export const monthHeading = memo((text: string): MonthOfYear | undefined =>
  monthLabel(monthOfMeeting(withoutNumber(text.replace(/^[\s*+–-]+/, ""))).replace(/[\s:*–-]+$/, "")),
);

/** The month that a cell of the column of months names; that of a date is its own. */
export function monthOf(cell: Cell): MonthOfYear | undefined {
  const value = String(cell.value);
  return cell.type === "date"
    ? { month: Number(value.slice(5, 7)), year: Number(value.slice(0, 4)) }
    : monthLabel(cell.value, true);
}

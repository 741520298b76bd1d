import type { Cell } from "../open/workbook.ts";
import { memo } from "../words/memo.ts";
import { fold } from "../words/text.ts";
import { withoutOpening } from "./counted.ts";
import { withoutParts } from "./parts.ts";
import { spelledNumber } from "./spelled.ts";

type NumberFault = "not_a_number" | "negative" | "fraction" | "formula_error";
export type NumberReading = { value: number } | { blank: true } | { fault: NumberFault };

/** What is counted, as it is written behind a number: `15 đ/c`, `29đ/c`, `8 (đ/c)`. */
const UNITS =
  /\(?(?<=[\d\s(])(d[/.] ?c|d[/.]? ?v(?:ien)?|dong chi|dang vien|nguoi|luot|y kien|yk|diem|chi bo|cb|ky|lan|buoi|cuoc)(?![a-z])\.?\)?/g;

/** `14 (93,3%)`, `14; 93,3%`, `14 đ/c, đạt 93,3%`: a number, with its share behind it; `93,3% (14 đ/c)`: or before it. */
const SHARE = String.raw`\d{1,3}([.,]\d+)?\s*%`;
const SAYS_SHARE = `(chiem|dat|bang|ty le|ti le|tuong (ung|duong))( (voi|ty le|ti le))?:?`;
const SHARE_BEHIND = new RegExp(String.raw`(?<=\d)\s*([,;(]*\s*${SAYS_SHARE}|[;(=])\s*${SHARE}\s*\)?\s*$`);
const SHARE_BEFORE = new RegExp(String.raw`^${SHARE}\s*\(\s*(?<number>\d+)\s*\)?$`);

/** `15 (mười lăm)`: once more in words, which must say the same. */
const IN_WORDS = /^(\d+) \( ?([a-z ]+?) ?\)$/;

/**
 * A number as people write it in Vietnam: `15`, `" 15 "`, `"Có 15 đ/c"`, `"1.234"` (thousands), `"12,5"` (decimals), `"91,2%"` (0.912).
 * `-` and blanks are blank. Anything else is `undefined`: never guessed.
 */
export const parseNumber = memo((text: string): number | "blank" | undefined => {
  let s = withoutParts(fold(withoutOpening(text)).replace(UNITS, " "))
    .replace(/\(\s*\)/g, " ")
    .replace(SHARE_BEHIND, "")
    .replace(SHARE_BEFORE, "$<number>")
    .replace(/\s+/g, " ")
    .trim()
    .replace(IN_WORDS, (whole, number: string, words: string) =>
      spelledNumber(words) === Number(number) ? number : whole,
    );
  if (s === "" || /^[-–—_./\\…]+$/.test(s)) return /^[\s\-–—_./\\…]*$/.test(fold(text)) ? "blank" : undefined;
  const percent = s.endsWith("%");
  if (percent) s = s.slice(0, -1).trim();
  const negative = /^[-−]\s?\d/.test(s);
  if (negative) s = s.slice(1).trim();
  let value: number;
  if (/^\d+$/.test(s)) value = Number(s);
  else if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(s)) value = Number(s.replace(/\./g, "").replace(",", "."));
  else if (/^\d{1,3}( \d{3})+$/.test(s)) value = Number(s.replace(/ /g, ""));
  else if (/^\d+,\d+$/.test(s)) value = Number(s.replace(",", "."));
  else if (/^\d+\.\d{1,2}$/.test(s)) value = Number(s);
  else return undefined;
  if (percent) value /= 100;
  return negative ? -value : value;
});

/** `88đ`: points, where no people are counted. */
const POINTS = /(?<=\d)\s*đ\.?\s*$/iu;

/** "Không", "Không có": none. */
const NONE = /^(khong|ko|k)( co)?( (truong hop|dong chi|dang vien|d[/.]?c|dv|nguoi) nao| ai)?\.?$/;

/** Number of a cell, or what is wrong with it. `whole`: a count of people or things, neither negative nor broken. */
export function readNumber(cell: Cell | undefined, whole: boolean): NumberReading {
  if (!cell) return { blank: true };
  let value: number;
  if (cell.type === "error") return { fault: "formula_error" };
  // A share of people is no number of them: `100%` is not one.
  if (whole && (cell.percent || (cell.type === "text" && isShare(cell.value as string))))
    return { fault: "not_a_number" };
  if (cell.type === "number") value = cell.value as number;
  else if (cell.type === "text") {
    if (NONE.test(fold(cell.value as string))) return { blank: true };
    const parsed = parseNumber(whole ? (cell.value as string) : (cell.value as string).replace(POINTS, ""));
    if (parsed === "blank") return { blank: true };
    if (parsed === undefined)
      return {
        fault: /^#|\b(ref|value|div\/0|n\/a)\b!?/i.test(cell.value as string) ? "formula_error" : "not_a_number",
      };
    value = parsed;
  } else return { fault: "not_a_number" };
  if (!Number.isFinite(value)) return { fault: "not_a_number" };
  if (value < 0) return { fault: "negative" };
  if (whole && !Number.isInteger(value)) {
    if (Math.abs(value - Math.round(value)) > 1e-9) return { fault: "fraction" };
    value = Math.round(value);
  }
  return { value };
}

/** `93,3%` with no number before it. */
const isShare = (text: string): boolean => /%\s*$/.test(fold(text).replace(UNITS, " ").replace(SHARE_BEHIND, ""));

/** Shares are rounded to whole ones at most. */
const ROUNDED = 0.51;

/** `12/14`, `12/14 (85,7%)`, `12 - 85,7%`: how many of a whole, where what stands behind the number is that whole, or its share of it. */
export function partOf(text: string, whole: number): number | undefined {
  const said = fold(text).replace(UNITS, " ").replace(SHARE_BEHIND, "");
  const m = /^\s*(\d+)\s*([/-])\s*(\d+(?:[.,]\d+)?)\s*(%?)\s*$/.exec(said);
  // `12-14` without a percent may be anything from one to the other.
  if (!m || (m[2] === "-" && !m[4])) return undefined;
  const [part, behind] = [Number(m[1]), Number(m[3]!.replace(",", "."))];
  const confirmed = m[4] ? Math.abs((100 * part) / whole - behind) < ROUNDED : behind === whole;
  return confirmed && part <= whole ? part : undefined;
}

/** The figure in a cell, as a term of a sum; 0 where none stands. */
export function figureIn(cell: Cell | undefined): number {
  const reading = readNumber(cell, false);
  return "value" in reading ? reading.value : 0;
}

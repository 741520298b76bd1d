import type { Entry } from "../../grid.ts";
import type { Cell } from "../../open/workbook.ts";
import { memo, memoOf } from "../../words/memo.ts";
import { fold } from "../../words/text.ts";

const INDEX_CELL = /^[([<{]?\s*(?:cot )?(\d{1,3}|[a-z])\s*[)\]>}.]?(\s*\(?\s*=.*)?$/;

const UNIT_OF_MEASURE =
  /^(nguoi|d\/?c|dong chi|dang vien|dv|luot|luot (nguoi|y kien|yk|phat bieu|pb)|y kien|yk|lan|diem|ngay|ngay,? ?\/? ?thang(,? ?\/? ?nam)?|dd\/mm\/yyyy|buoi|phut|chi bo|%|ty le( %)?|phan tram|dvt|don vi tinh)$/;

/** Whether a cell says in what something is counted: `người`, `lượt`, `(điểm)`. */
export const measures = ({ type, value }: Cell): boolean =>
  type === "text" && UNIT_OF_MEASURE.test(fold(value as string).replace(/^\(|\)$/g, ""));

/** The row that says in what the columns are counted. */
export const saysUnits = (row: Entry[]): boolean => row.length > 1 && row.every(({ cell }) => measures(cell));

/** The row of column numbers under a header: `(1) (2) (3)`, `[1] [2]`, `1 2 3`, `A B 1 2=3+4`; or of what they count. */
export const isIndexRow = memoOf(
  (row: Entry[]): boolean => countsColumns(asMeant(row)) || countsColumns(withoutHelping(row)) || saysUnits(row),
);

/** Whether every cell of a row is the number of a column, or the letter of one, and the numbers run on: also of some columns only. */
export function runsOn(row: Entry[]): boolean {
  const numbers = asMeant(row).map(({ cell }) => indexOf(cell.value));
  const counted = numbers.filter((n) => !Number.isNaN(n));
  return counted.length > 0 && counted.every((n, i) => n !== undefined && n === counted[0]! + i);
}

/** `-1- -2-`; `(1) (2)` as it becomes when it is typed: -1, -2. */
const asMeant = (row: Entry[]): Entry[] =>
  row.every(({ cell }) => /^\s*[-–]\s*\d{1,3}\s*[-–]?\s*$/.test(String(cell.value)))
    ? row.map((e) => ({ ...e, cell: { ...e.cell, value: Number(String(e.cell.value).replace(/\D/g, "")) } }))
    : row;

/** A row without the figure of a helping column that stands apart behind it. */
const withoutHelping = (row: Entry[]): Entry[] =>
  row.length > 3 && row.at(-1)!.c - row.at(-2)!.c > 1 ? row.slice(0, -1) : [];

/** The number of a column, not a number for the letter of one (`A`), nothing for what is no index. */
const indexOf = (value: Entry["cell"]["value"]): number | undefined =>
  typeof value === "number"
    ? Number.isInteger(value) && value >= 0 && value <= 999
      ? value
      : undefined
    : indexIn(String(value));

const indexIn = memo((text: string): number | undefined => {
  const m = INDEX_CELL.exec(fold(text));
  return m ? Number(/^\d/.test(m[1]!) ? m[1] : Number.NaN) : undefined;
});

function countsColumns(row: Entry[]): boolean {
  if (row.length < 3) return false;
  if (countsPlaces(row) || countsInLetters(row)) return true;
  let expected: number | undefined;
  let steps = 0;
  let strange = 0;
  for (const [i, { c, cell }] of row.entries()) {
    const n = indexOf(cell.value);
    if (Number.isNaN(n)) continue;
    // `6 7 8` from the first column on: more numbers are missing than columns, so they count something.
    if (i === 0 && n !== undefined && n - 1 > c) return false;
    if (n === undefined || (expected !== undefined && n !== expected)) {
      // A figure of a hidden or helping column beside a long run of numbers from 1.
      if (++strange > 1) return false;
      continue;
    }
    if (expected === undefined && n !== 1 && strange > 0) return false;
    expected = n + 1;
    steps++;
  }
  // `A B 1`: a table of one column of figures.
  if (strange === 0 && steps === 1)
    return /^ab1$/.test(row.map(({ cell }) => fold(String(cell.value)).trim()).join(""));
  return strange === 0 ? steps >= 2 : steps >= 4 && expected === steps + 1;
}

/** `a b c d`: nothing but letters, from the first on, in the first columns; further on they may head levels. */
function countsInLetters(row: Entry[]): boolean {
  const letters = row.map(({ cell }) => /^[([]?\s*([a-zđ])\s*[)\].]?$/i.exec(String(cell.value).trim())?.[1]);
  const said = letters.map((x) => x?.toLowerCase());
  const later = (x: string | undefined, i: number) =>
    x !== undefined && (i === 0 || ALPHABET.indexOf(x) > ALPHABET.indexOf(said[i - 1]!));
  return row[0]!.c <= 1 && row.length >= MANY_LETTERS && said[0] === "a" && said[1] === "b" && said.every(later);
}
const ALPHABET = "abcdđefghijklmnopqrstuvwxyz";
const MANY_LETTERS = 4;

/** Numbers from 1 that stand as far apart as their columns: a number that was left out is no gap. */
function countsPlaces(row: Entry[]): boolean {
  const [first] = row;
  if (row.length < 4 || indexOf(first!.cell.value) !== 1) return false;
  return row.every(({ c, cell }) => indexOf(cell.value) === c - first!.c + 1);
}

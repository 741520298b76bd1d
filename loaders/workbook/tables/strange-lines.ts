import type { Entry, Grid } from "../grid.ts";
import { turnIn } from "../words/turns.ts";
import type { Line } from "./lines-told.ts";
import { isNumber } from "./section-heads.ts";

/** `Chủ trì: | Nguyễn Văn A`: a label with its colon that says nothing of a meeting, and its value. */
export function otherLine(row: Entry[]): Line | undefined {
  const [label, value, more] = row;
  if (label?.cell.type !== "text" || !value || more || isNumber(label)) return undefined;
  return /:\s*$/.test(label.cell.value as string) ? { label, value: value.cell } : undefined;
}

/** `Chủ trì:` without a value or with it in the same cell, which stands again: in another section. */
export function blankLine(grid: Grid, [label, more]: Entry[]): Line | undefined {
  const [, words, behind] =
    label?.cell.type === "text" ? (/^([^:]+:)(.*)$/s.exec(label.cell.value as string) ?? []) : [];
  if (!label || words === undefined || more) return undefined;
  const again = (r: number) => r !== label.r && String(grid.row(r)[0]?.cell.value).startsWith(words);
  if (!grid.rowNumbers.some(again)) return undefined;
  return behind!.trim() === "" ? { label } : { label, value: { ...label.cell, value: behind!.trim() } };
}

/** `3. Tình hình tư tưởng: ổn định` below `2. Có mặt: 17`: the next of a list, by its number or the same bullet. */
export function isNext([before]: Entry[], [next]: Entry[]): boolean {
  const [mark, ownMark] = [before, next]
    .map((e) => LISTED.exec(String(e?.cell.value)) ?? [])
    .map((found) => found[1] ?? found[2]);
  if (!mark || !ownMark) return false;
  return /\d/.test(mark) ? Number(ownMark) === Number(mark) + 1 : ownMark === mark;
}
const LISTED = /^\s*(?:(\d{1,2})(?:[.)/](?=\s*\p{L})|$)|([-–+•*])\s*\p{L})/u;

/** A line that says nothing of a meeting, without the number in front. */
export function strangeLine([label, value]: Entry[]): Line | undefined {
  if (label?.cell.type !== "text" || turnIn(label.cell.value as string)) return undefined;
  const [, words, behind] = /^([^:]+):(.*\S.*)$/s.exec(label.cell.value as string) ?? [];
  const own = value?.cell ?? (behind && { ...label.cell, value: behind.trim() });
  return { label: words ? { ...label, cell: { ...label.cell, value: words } } : label, ...(own ? { value: own } : {}) };
}

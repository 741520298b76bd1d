import { nameKey } from "../../registry/name-key.ts";
import { memo } from "../../workbook/words/memo.ts";

/** `lần 2`, `lần thứ hai`, `Lần2`; a congress has its times too (`Đại hội … lần thứ 13`). */
const TIMES = /(?<!(?:dai hoi|hoi nghi)(?: [a-z]+){0,5}) lan ?(?:thu )?(\d\d?|hai|ba)(?= )/g;
const WORDS: Record<string, number> = { hai: 2, ba: 3 };
/** `BC SHCB L2`, `Biểu v3`: in names of files alone. */
const SHORT_TIMES = / (?:l|v|ver|ban) ?(\d)(?= )/g;
const AGAIN =
  / (thay the|dieu chinh|dinh chinh|hieu chinh|chinh sua|sua doi|sua lai|da sua|ban sua|gui lai|nop lai|lam lai) /;
/** `(bản mới)`, and `(sửa)` at the end, in names of files alone: *Sửa chữa* within one is a workshop. */
const MENDED = / (?:ban (?:moi|cuoi|chot)|moi nhat|cap nhat|final) | sua $/;

/** `lần 2` → 2; `bổ sung`, `thay thế`, `điều chỉnh`, a file named `(sửa)` or `L2` → 2; else 1. Titles of a table and its file's path. */
export function revisionOf(titles: string[], file: string): number {
  const name = file.replace(/\.[^.]*$/, "");
  const texts = [...titles, file, name].map(said);
  const own = ` ${nameKey(name)} `;
  const times = [...texts.flatMap((t) => t.times), ...timesIn(own, SHORT_TIMES)];
  if (times.length > 0) return Math.max(...times);
  return texts.some((t) => t.supplement || t.again) || MENDED.test(own) ? 2 : 1;
}

/** `chỉ gồm Chi bộ Văn phòng`, `các chi bộ khác giữ nguyên`: what was sent before stands for all others. */
const OTHERS_STAND =
  / (?:khac|con lai) (?:van |deu )*(?:giu nguyen|khong (?:co )?(?:thay doi|doi|dieu chinh))| chi (?:gom|bao gom|dieu chinh|sua|thay the|thay) (?:lai )?(?:so lieu )?(?:cua )?(?:cac )?chi bo /;

/** Whether titles or names say that a report completes or mends a part of the one before it. */
export const isSupplement = (texts: string[]): boolean => texts.some((text) => said(text).supplement);

const timesIn = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map(([, times]) => WORDS[times!] ?? Number(times));

/** What a title or a name says of being sent again. */
const said = memo((text: string) => {
  const key = ` ${nameKey(text)} `;
  return {
    times: timesIn(key, TIMES),
    supplement: key.includes(" bo sung ") || OTHERS_STAND.test(key),
    again: AGAIN.test(key),
  };
});

import { nameKey } from "../registry/name-key.ts";

const TIMES = / lan (?:thu )?(\d)(?= )/g;
/** `BC SHCB L2`, `Biểu v3`: in names of files alone. */
const SHORT_TIMES = / (?:l|v|ver|ban) ?(\d)(?= )/g;
const AGAIN =
  / (thay the|dieu chinh|dinh chinh|hieu chinh|chinh sua|sua doi|sua lai|da sua|ban sua|gui lai|nop lai|lam lai) /;
/** `(sửa)`, at the end of a file's name; *Sửa chữa* within it is a workshop. */
const MENDED = / sua $/;

/** `lần 2` → 2; `bổ sung`, `thay thế`, `điều chỉnh`, a file named `(sửa)` or `L2` → 2; else 1. Titles of a table and its file's path. */
export function revisionOf(titles: string[], file: string): number {
  const name = said(file.replace(/\.[^.]*$/, ""));
  const texts = [...titles.map(said), said(file), name];
  const times = [...texts.flatMap((t) => [...t.matchAll(TIMES)]), ...name.matchAll(SHORT_TIMES)].map((m) =>
    Number(m[1]),
  );
  if (times.length > 0) return Math.max(...times);
  return isSupplement([...titles, file]) || MENDED.test(name) || texts.some((t) => AGAIN.test(t)) ? 2 : 1;
}

export const isSupplement = (texts: string[]): boolean => texts.some((text) => / bo sung /.test(said(text)));

const said = (text: string): string => ` ${nameKey(text)} `;

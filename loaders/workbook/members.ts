import { createHash } from "node:crypto";
import type { Sheet, Workbook } from "./open/workbook.ts";
import { memo } from "./words/memo.ts";
import { fold } from "./words/text.ts";

/** Headers above the names of people. */
const HEADER = /^(ho va ten|ho ten|ho, ten|ho - ten|ten dang vien|dang vien)( dang vien| dong chi)?$/;
/** Blank cells that end a list. */
const GAP = 3;

/**
 * Marks of the people named in a workbook's registers: `<words>:<hash>`. What is to be published is held against them, and the names
 * themselves are nowhere kept. Looks for columns headed as names on its own, apart from how forms are read.
 */
export function memberMarks(workbook: Workbook): string[] {
  return [...new Set(workbook.sheets.flatMap(namesIn).map(markOf))];
}

/** The words of a text as names are compared: letters only, case folded, diacritics kept. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);

/** Mark of a name given by its words. */
export const mark = (words: string[]): string =>
  `${words.length}:${createHash("sha256")
    .update(`member ${words.join(" ")}`)
    .digest("base64url")
    .slice(0, 16)}`;

const markOf = (name: string) => mark(wordsOf(name));

function namesIn(sheet: Sheet): string[] {
  const texts = sheet.cells.filter((cell) => cell.type === "text");
  const headers = texts.filter((cell) => headsNames(String(cell.value)));
  return headers.flatMap(({ row, col }) => {
    const names: string[] = [];
    let last = row;
    for (const cell of texts) {
      if (cell.col !== col || cell.row <= row) continue;
      if (cell.row - last > GAP + 1) break;
      last = cell.row;
      if (isName(String(cell.value))) names.push(String(cell.value));
    }
    return names;
  });
}

const headsNames = memo((text: string): boolean => HEADER.test(fold(text)));

/** Two to six words, each of letters and beginning with a capital. */
const isName = (text: string): boolean => /^\s*\p{Lu}\p{L}*(\s+\p{Lu}\p{L}*){1,5}\s*$/u.test(text.normalize("NFC"));

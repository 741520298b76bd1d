import type { ReadTable } from "./tables/read-table.ts";
import type { Heading } from "./tables/records.ts";
import { fold } from "./words/text.ts";
import { withoutNames } from "./words/without-names.ts";

/** `Ghi chú: …`, `Chú thích: …`, not the heading `Ghi chú (lý do vắng)`; an asterisk begins one only below the tables: above, it may begin a title. */
const NAMED = /^\W*(ghi chu|chu thich|chu giai|luu y|chu y)\b(?!\s*\([^()]*\)\s*$)\W*\w/;
const STARRED = /^\s*\(?\*+\)?[\s:]*\p{L}/u;
/** Fewer words are a mark, a heading or a name. */
const WORDS = 3;

/** Lines that begin as notes, in rows that hold neither headings nor records of tables; they name nobody. */
export function notesIn(texts: Heading[], tables: ReadTable[]): Heading[] {
  if (tables.length === 0) return [];
  const last = Math.max(...tables.flatMap((t) => t.rows.map((row) => row.bottom)));
  const notes = texts.filter(({ row, text }) => {
    const begins = STARRED.test(text) ? row >= last : /^\W*[gcl]/i.test(text) && NAMED.test(fold(text));
    return begins && (text.match(/\p{L}+/gu)?.length ?? 0) > WORDS && !tables.some((t) => holds(t, row + 1));
  });
  return notes.map((note) => ({ ...note, text: withoutNames(note.text) }));
}

/** Whether a table's headings or records stand in a row, 1-based. */
const holds = ({ columns, rows }: ReadTable, row: number): boolean =>
  columns.some((x) => x.row + 1 === row) || rows.some((x) => x.row <= row && row <= x.bottom);

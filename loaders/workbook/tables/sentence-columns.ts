import type { Entry, Grid } from "../grid.ts";
import { looksLikeHeader } from "../headers/rows/header-rows.ts";
import { isIndexRow } from "../headers/rows/index-row.ts";
import { figuresTold, type ToldFigure } from "../values/sentence.ts";
import { memo } from "../words/memo.ts";
import { isOnly } from "../words/says-only.ts";
import { type Concept, meaning } from "../words/vocabulary.ts";
import { monthsIn } from "./months-across.ts";

/** A column of sentences that tell figures: its heading, and the cells below down to another header; under a month, beside those of others. */
export interface SentenceColumn {
  heading: Entry;
  cells: Entry[];
  ofMonth?: true;
}

/** A figure and, behind it, what parts a sentence, in no fewer letters. */
const SEVERAL = /\d.*(?:[;,()\n]|[.:]\s|\s(?:và|với|[-–])\s)/isu;
const SHORTEST = 12;

/** What a heading may speak of whose cells tell of a meeting in sentences: `Tình hình đảng viên dự sinh hoạt`, `Ý kiến phát biểu`. */
const OF_MEETINGS: Concept[] = [
  ...(["member", "count", "unit", "existing", "meeting", "content", "turn", "actual"] as const),
  ...(["present", "takePart", "due", "absent", "exempt", "speak", "opinion", "score", "grade", "date"] as const),
];

/** What a sentence may tell of one besides. */
const TOLD: Concept[] = [...OF_MEETINGS, "excused", "unexcused", "told", "untold", "excludedSubset", "probationary"];

/** The figures that a cell tells in words. */
export const toldIn = ({ cell }: Entry): ToldFigure[] =>
  (cell.type === "text" ? figuresTold(cell.value as string) : undefined) ?? [];

/** The columns of a sheet in which sentences of several figures stand, under headings that speak of meetings or are a month's. */
export function sentenceColumns(grid: Grid): SentenceColumn[] {
  const found: SentenceColumn[] = [];
  for (const r of grid.rowNumbers)
    for (const entry of grid.row(r)) {
      if (!isSentence(entry) || found.some(({ cells }) => cells.includes(entry))) continue;
      const heading = headingOver(grid, entry);
      if (!heading) continue;
      const months = grid.row(heading.r - 1).length === 0 && heading.r > 0 ? monthsIn(grid, heading.r) : [];
      if (months.includes(heading))
        found.push(...months.map((e) => ({ heading: e, cells: cellsBelow(grid, e), ofMonth: true as const })));
      else if (isOfMeetings(String(heading.cell.value))) found.push({ heading, cells: cellsBelow(grid, heading) });
    }
  return found;
}

/** Whether a text tells several figures in words, and all of them of meetings. */
function isSentence(entry: Entry): boolean {
  const { type, value } = entry.cell;
  if (type !== "text" || (value as string).length < SHORTEST || !SEVERAL.test(value as string)) return false;
  const told = toldIn(entry);
  return told.length > 1 && told.every(({ concepts }) => isOnly(concepts, ...TOLD));
}

/** The nearest heading over a cell, of its column alone. */
function headingOver(grid: Grid, { r, c }: Entry): Entry | undefined {
  const top = grid.rowNumbers.findLast((x) => x < r && heads(grid, x) && grid.shown(x, c));
  const heading = top === undefined ? undefined : grid.shown(top, c);
  const merge = heading && grid.mergeAt(heading.r, heading.c);
  return merge && merge.left < merge.right ? undefined : heading;
}

/** Whether a row is one of headings, in which no sentence of figures stands. */
const heads = (grid: Grid, r: number): boolean => looksLikeHeader(grid, r) && !grid.row(r).some(isSentence);

const isOfMeetings = memo((text: string): boolean => {
  const { concepts, unknown } = meaning(text);
  return unknown === 0 && [...concepts].every((x) => OF_MEETINGS.includes(x));
});

/** The cells under a heading, down to another header. */
function cellsBelow(grid: Grid, { r, c }: Entry): Entry[] {
  const bottom = grid.mergeAt(r, c)?.bottom ?? r;
  const below = grid.rowNumbers.filter((x) => x > bottom);
  // Lower rows of its own header say something of other columns.
  const first = below.findIndex((x) => !heads(grid, x));
  const end = below.findIndex((x, i) => i > first && heads(grid, x));
  const rows = end < 0 ? below : below.slice(0, end);
  return rows.flatMap((x) => (isIndexRow(grid.row(x)) ? [] : (grid.at(x, c) ?? [])));
}

import type { Entry, Grid } from "../grid.ts";
import { looksLikeHeader } from "../headers/rows/header-rows.ts";
import { isIndexRow } from "../headers/rows/index-row.ts";
import { monthLabel, monthWords } from "../values/months.ts";
import { readNumber } from "../values/numbers.ts";
import { figuresTold, PAIR, type ToldFigure, tellingIn } from "../values/sentence.ts";
import { refuses } from "../words/not-held.ts";
import { isOnly } from "../words/says-only.ts";
import { type Concept, meaning } from "../words/vocabulary.ts";
import { monthsIn } from "./months-across.ts";
import { groupsOver } from "./two-in-one.ts";

/** A column of sentences that tell figures: its heading, and the cells below down to another header; under a month, beside those of others. */
export interface SentenceColumn {
  heading: Entry;
  cells: Entry[];
  /** The month as headings name it. */
  ofMonth?: string;
}

/** A figure and, behind it, what parts a sentence, in no fewer letters. */
const SEVERAL = /\d.*(?:[;,()\n]|[.:]\s|\s(?:và|với|[-–])\s|\p{L}\s*\/\s*\d)/isu;
const SHORTEST = 12;

/** What a heading may speak of whose cells tell of a meeting in sentences: `Tình hình đảng viên dự sinh hoạt`, `Ý kiến phát biểu`. */
const OF_MEETINGS: Concept[] = [
  ...(["present", "takePart", "due", "absent", "excused", "unexcused", "exempt", "speak", "opinion"] as const),
  ...(["score", "grade", "member", "count", "unit", "existing", "meeting", "turn", "actual", "date"] as const),
];
/** Those that say no more than that. */
const OF_WHAT: Concept[] = ["member", "count", "unit", "existing", "meeting", "date"];

/** What a sentence may tell of one besides. */
const TOLD: Concept[] = [...OF_MEETINGS, "told", "untold", "excludedSubset", "probationary"];

/** Headings that say what the first figure below is: `ĐV dự` over `21/23 đ/c; vắng 2`. */
const OPENING = new Set(["present", "takePart", "due", "absent", "absent,excused", "absent,unexcused"]);

/** The figures that a cell tells in words of its own, the first maybe in those of its heading. */
export function toldIn({ cell }: Entry, heading: Entry): ToldFigure[] {
  const text = String(cell.value);
  const opens = /^\s*\d/.test(text) && OPENING.has(tellingIn(String(heading.cell.value)));
  return (/text|number/.test(cell.type) && figuresTold(opens ? `${heading.cell.value} ${text}` : text)) || [];
}

/** The columns of a sheet in which sentences of several figures stand, under headings that speak of meetings or are a month's. */
export function sentenceColumns(grid: Grid): SentenceColumn[] {
  const found: SentenceColumn[] = [];
  for (const r of grid.rowNumbers)
    for (const entry of grid.row(r)) {
      if (!(isSeveral(entry) || isPaired(entry)) || found.some(({ cells }) => cells.includes(entry))) continue;
      const heading = headingOver(grid, entry);
      if (!heading || !(isSentence(entry, heading) || tellsWhoCame(entry))) continue;
      const column = { heading, cells: cellsBelow(grid, heading) };
      const months = monthColumns(grid, heading);
      if (months.length > 0) found.push(...months);
      else if (isSeveral(entry) && isOfMeetings(column) && !isToldBeside(grid, column)) found.push(column);
    }
  return found;
}

/** The columns of months beside one another under which most cells are sentences, or tell who came of those due. */
function monthColumns(grid: Grid, heading: Entry): SentenceColumn[] {
  const months = monthsIn(grid, heading.r);
  if (!months.includes(heading)) return [];
  const columns = months.map((e) => ({
    heading: e,
    cells: cellsBelow(grid, e),
    ofMonth: monthWords(monthLabel(e.cell.value)!),
  }));
  const cells = columns.flatMap((x) => x.cells).filter(({ cell }) => !refuses(String(cell.value)));
  return cells.filter((e) => isSentence(e) || tellsWhoCame(e)).length * 2 > cells.length ? columns : [];
}

/** A pair among words. */
const PAIRED = /^(?=.*\p{L})\D*\d+\s*\/\s*\d+\D*$/su;
const isPaired = ({ cell: { type, value } }: Entry): boolean =>
  type === "text" && (value as string).includes("/") && PAIRED.test(value as string);

/** `Có mặt 7/7 đ/c`, and nothing else. */
function tellsWhoCame(entry: Entry): boolean {
  const [told, more] = (isPaired(entry) && figuresTold(entry.cell.value as string)) || [];
  return told?.says === PAIR && !more;
}

const isSeveral = ({ cell: { type, value } }: Entry): boolean =>
  type === "text" && (value as string).length >= SHORTEST && SEVERAL.test(value as string);

/** Whether a cell tells several figures in words, and all of them of meetings. */
function isSentence(entry: Entry, heading = entry): boolean {
  const told = isSeveral(entry) ? toldIn(entry, heading) : [];
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
const heads = (grid: Grid, r: number): boolean =>
  looksLikeHeader(grid, r) && !grid.row(r).some((e) => isSentence(e) || tellsWhoCame(e));

/** Whether a heading speaks of meetings and nothing else; under one that says no more (`Kết quả`, the name of a chi bộ) every cell must tell figures, or that there were none. */
function isOfMeetings({ heading, cells }: SentenceColumn): boolean {
  const { concepts, unknown } = meaning(String(heading.cell.value));
  if (unknown > 0 || ![...concepts].every((x) => OF_MEETINGS.includes(x))) return false;
  const tells = (e: Entry) =>
    toldIn(e, heading).length > 0 || "blank" in readNumber(e.cell, false) || refuses(String(e.cell.value));
  return [...concepts].some((x) => !OF_WHAT.includes(x)) || cells.every(tells);
}

/** Whether another column of the same header, under the same group, says what the sentences tell. */
function isToldBeside(grid: Grid, { heading, cells }: SentenceColumn): boolean {
  const group = (e: Entry) => groupsOver(grid, e)[0]?.cell;
  const isBeside = (e: Entry) => e !== heading && group(e) === group(heading);
  const beside = grid.row(heading.r).filter((e) => isBeside(e) && says(e, OF_MEETINGS));
  const telling = beside.map((e) => tellingIn(String(e.cell.value)));
  // `Điểm đánh giá chất lượng` tells the points, whatever else its words say.
  const others = new Set([...telling, ...telling.flatMap((x) => x.split(","))]);
  if (others.has("due,present")) others.add(PAIR);
  return cells.some((e) => toldIn(e, heading).some((x) => others.has(x.says)));
}

const says = ({ cell }: Entry, any: Concept[]): boolean => {
  const { concepts } = meaning(String(cell.value));
  return any.some((x) => x !== "unit" && concepts.has(x));
};

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

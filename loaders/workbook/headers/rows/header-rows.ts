import type { Entry, Grid } from "../../grid.ts";
import { isDay } from "../../values/dates.ts";
import { isFigure } from "../../values/marks.ts";
import { monthLabel } from "../../values/months.ts";
import { partLabel } from "../../values/parts-of-year.ts";
import { isGrade } from "../../words/grades.ts";
import { memo, memoOf } from "../../words/memo.ts";
import { saysNoTopic, saysNotHeld } from "../../words/not-held.ts";
import { isPageHead, isTotalLabel } from "../../words/row-label.ts";
import { saysOnly } from "../../words/says-only.ts";
import { fold } from "../../words/text.ts";
import { turnIn } from "../../words/turns.ts";
import { type Concept, meaning } from "../../words/vocabulary.ts";
import { saysUnits } from "./index-row.ts";
import { monthsUnderQuarters, namesColumns, underGroups, underMonths } from "./lower-rows.ts";

/** Whether a row may belong to a header: short texts that mean something; no figures but months, named or running on from one another. */
export const looksLikeHeader = (grid: Grid, r: number): boolean => labelsColumns(grid.row(r), grid, r);

/** Asked of the same row as the first of a header, as one further down, and for each column above it. */
const labelsColumns = memoOf((row: Entry[], grid: Grid, r: number): boolean => {
  if (measures(grid, r)) return false;
  let said = 0;
  let named = 0;
  let refused = 0;
  let turns = 0;
  /** Labels of columns that hold something, not only places in the list. */
  let columns = 0;
  const bare: { c: number; n: number }[] = [];
  for (const e of row) {
    const { type, value } = e.cell;
    const sort = type === "number" ? "bare" : type === "text" ? sortOf(value as string) : "figure";
    if (sort === "figure" && !isOtherTimes(grid, e, row)) return false;
    if (sort === "bare") {
      if (!standsApart(grid, e)) bare.push({ c: e.c, n: Number(value) });
    } else if (sort === "figure") said++;
    else if (sort === "refused") refused++;
    else if (sort === "month") named++;
    else if (sort !== "other") said++;
    else if (turnIn(value as string)) turns++;
    if (sort === "label") columns++;
  }
  // `Lần 1` beside `Lần 2`: which of several sessions stands below.
  if (turns > 1) named += turns;
  // `Nghỉ họp` over absences stands among many other words, in the place of figures beside a name or a month alone.
  if (refused > 0 && said < MANY_LABELS) return false;
  if (bare.length > 0) return bare.length >= 3 && runOfMonths(bare) && columns + named > 0;
  return (said >= 2 || named >= 3 || (said > 0 && named > 0)) && !givesGrades(row);
});

/** `0 kỳ` beside `Từ 6 kỳ trở lên` under one group: a heading, and no figure. */
function isOtherTimes(grid: Grid, { r, c, cell }: Entry, row: Entry[]): boolean {
  const group = grid.shown(r - 1, c);
  const isTimes = (e: Entry) => e.cell.type === "text" && meaning(e.cell.value as string).concepts.has("times");
  return (
    group !== undefined &&
    /^\W*\d{1,2}\W*(\d{1,2}\W*)?(ky|lan|buoi|cuoc)\W*$/.test(fold(String(cell.value))) &&
    row.some((e) => isTimes(e) && grid.shown(r - 1, e.c) === group)
  );
}

/** `CB Thanh tra | HTTNV`: a name and what it was rated; under a heading (`Chi bộ`) levels of several sorts head columns. */
function givesGrades(row: Entry[]): boolean {
  const [first, ...others] = row;
  const grades = others.flatMap(({ cell }) => (cell.type === "text" ? [cell.value as string] : []));
  if (!first || grades.length === 0 || grades.length < others.length || !grades.every(isGrade)) return false;
  const name = String(first.cell.value);
  return !saysOnly(meaning(name), ...HEADS_GRADES) && !isGrade(name) && new Set(grades.map(fold)).size < MANY_LABELS;
}

const HEADS_GRADES: Concept[] = [
  ...(["unit", "grade", "rated", "count", "member"] as const),
  ...(["index", "month", "content", "when"] as const),
];

/** What a text would be in a header: a bare number, words that nothing was held, a month or part of the year, a label of a column or of places in the list, or none of it. */
const sortOf = memo((text: string): "bare" | "refused" | "month" | "figure" | "label" | "index" | "other" => {
  const { concepts } = meaning(text);
  if (/^\s*\d{1,2}\s*[.)]?\s*$/.test(text)) return "bare";
  if (monthLabel(text)) return "month";
  if ((saysNotHeld(text) || saysNoTopic(text)) && !concepts.has("note")) return "refused";
  if (
    /\d/.test(text) &&
    !isTotalLabel(text) &&
    (isDay(text) || isFigure({ row: 0, col: 0, type: "text", value: text }))
  )
    return "figure";
  if (!isLabel(text)) return partLabel(text) ? "month" : "other";
  return concepts.has("index") ? "index" : "label";
});

/** Bare numbers of months that run on from one another, each as many columns behind the one before: `5 … 6 7` in a row of figures do not. */
const runOfMonths = (bare: { c: number; n: number }[]): boolean => {
  const step = bare[1]!.c - bare[0]!.c;
  return bare.every(({ c, n }, i) => n >= 1 && n <= 12 && n === bare[0]!.n + i && c === bare[0]!.c + i * step);
};

/** A short text that speaks of what a column may hold; `(Biểu kèm theo Công văn số 215-CV/ĐUK …)` says too much else. */
function isLabel(text: string): boolean {
  const { concepts, unknown } = meaning(text);
  return text.length <= 90 && concepts.size > 0 && unknown <= MOST_UNKNOWN && !isPageHead(text);
}

const MANY_LABELS = 3;

/** Words of a header's cell that no phrase explains. */
const MOST_UNKNOWN = 5;

/** A figure of a helper column, with an empty column between it and the table. */
const standsApart = (grid: Grid, { r, c }: Entry): boolean =>
  grid.row(r).at(-1)!.c === c && ![r - 1, r, r + 1].some((row) => grid.shown(row, c - 1));

/** Whether a row goes on with the header that began at `top`: it looks like one, or the header's cells reach down over it. */
export function belongsToHeader(grid: Grid, top: number, r: number): boolean {
  if (measures(grid, r)) return false;
  if (looksLikeHeader(grid, r)) return true;
  const row = grid.row(r);
  if (underMonths(grid, r) || monthsUnderQuarters(grid, r) || namesColumns(grid, r) || underGroups(grid, r))
    return true;
  return (
    row.length > 0 &&
    row.every((e) => (e.cell.type === "text" && !isFigure(e.cell)) || standsApart(grid, e)) &&
    grid.row(top).some((e) => (grid.mergeAt(e.r, e.c)?.bottom ?? top) >= r)
  );
}

/**
 * A row of units of measure, each under a heading of its own; under a group of several columns they tell those apart, as does a percent, and
 * what its heading does not count (`lượt` under *Phát biểu*).
 */
const measures = (grid: Grid, r: number): boolean =>
  saysUnits(grid.row(r)) &&
  grid.row(r).every(({ c, cell }) => {
    const over = headingOver(grid, r, c);
    const wide = over && grid.mergeAt(over.r, over.c);
    if (!over || (wide && wide.right > wide.left)) return false;
    const [said, unit] = [over, { cell }].map((e) => meaning(String(e.cell.value)).concepts);
    if (TURNS.some((x) => unit!.has(x)) && !TURNS.some((x) => said!.has(x))) return false;
    return !unit!.has("percent") || said!.has("percent");
  });

const TURNS: Concept[] = ["turn", "opinion"];

/** The text that stands over a cell: not always right above it, where merges were lost. */
function headingOver(grid: Grid, r: number, c: number): Entry | undefined {
  for (let above = r - 1; looksLikeHeader(grid, above); above--) {
    const over = grid.shown(above, c);
    if (over) return over;
  }
  return grid.shown(r - 1, c);
}

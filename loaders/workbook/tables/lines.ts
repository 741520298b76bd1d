import type { Form } from "../../forms/form.ts";
import { type Entry, type Grid, rangeOf } from "../grid.ts";
import { nearest } from "../headers/fields/fitness.ts";
import type { UnreadColumn } from "../headers/fields/header.ts";
import type { Cell } from "../open/workbook.ts";
import { isFigure } from "../values/marks.ts";
import { readNumber } from "../values/numbers.ts";
import { type PartOfYear, partWithin } from "../values/parts-of-year.ts";
import { findPeriods } from "../values/periods.ts";
import { isPageHead } from "../words/row-label.ts";
import { saysAside } from "../words/says-aside.ts";
import { plain } from "../words/text.ts";
import { type Concept, meaning, words } from "../words/vocabulary.ts";
import { LineClaims } from "./line-claims.ts";
import { isOfPlan, linesOf, OF_PART, partsOf, TIMES, wholeIn } from "./line-parts.ts";
import type { Heading, RawRow } from "./records.ts";

/** What lines of text came to. */
export interface Lines {
  /** One record, or one for each half of the year that a line names above its own. */
  rows: RawRow[];
  /** Lines whose figure no field took although they share words with one that nothing carries. */
  unclear: UnreadColumn[];
  /** All other lines whose figure no field took. */
  ignored: UnreadColumn[];
}

/** A line of text, and what stands around it. */
interface Line {
  text: string;
  /** Of how many chi bộ, where that stands in brackets among its words. */
  whole?: string;
  cell: Cell;
  /** The cells behind its own in the row. */
  behind: Entry[];
  below: Cell | undefined;
}

/** What is known of the lines so far. */
interface Heard {
  claims: LineClaims;
  parts: Map<number, PartOfYear>;
  /** Lines that name the year of what they tell. */
  ofYears: Heading[];
}

/** Lines of one period: what each says of a field, and the figure in it or beside it. */
export function linesWithin(grid: Grid, form: Form): Lines | undefined {
  const heard: Heard = { claims: new LineClaims(), parts: new Map(), ofYears: [] };
  for (const line of linesIn(grid)) hear(heard, form, line);
  return recordOf(heard, form);
}

const linesIn = (grid: Grid): Line[] =>
  grid.rowNumbers.flatMap((r) =>
    grid.row(r).flatMap(({ cell }, i, row) => {
      if (cell.type !== "text" || isPageHead(cell.value as string) || isFigureOf(cell, row[i - 1])) return [];
      const around = { cell, behind: row.slice(i + 1), below: grid.at(r + 1, cell.col)?.cell };
      return linesOf(cell.value as string).map((text) => ({ ...textOf(text), ...around }));
    }),
  );

/** `4/4 chi bộ` behind the words that it belongs to. */
const isFigureOf = (cell: Cell, before: Entry | undefined): boolean =>
  before?.cell.type === "text" &&
  /\p{L}{2}/u.test(before.cell.value as string) &&
  isFigure(cell) &&
  !isFigure(before.cell);

function textOf(text: string): Pick<Line, "text" | "whole"> {
  const said = wholeIn(text);
  return said ? { text: said.rest, whole: said.whole } : { text };
}

function hear({ claims, parts, ofYears }: Heard, form: Form, line: Line): void {
  const { text, cell } = line;
  const all = line.whole === undefined ? undefined : fieldOf(form, ALL);
  if (all) claims.add(all, { cell, label: ALL, figure: { ...cell, value: line.whole! } });
  const { label, figure, behind, instead } = partsOf(text);
  const next = line.behind[0]?.cell;
  const beside = figure === undefined && next && isFigure(next) ? next : undefined;
  if (figure === undefined && beside === undefined) {
    const counted = COUNTED.some((x) => meaning(label).concepts.has(x)) ? fieldOf(form, label) : undefined;
    const said = instead ? { ...cell, value: instead } : line.behind.length === 1 ? next : undefined;
    if (counted && said) claims.addWords(counted, { cell, label, figure: said });
    return;
  }
  // `Đã dự sinh hoạt 10 lượt`: what is counted may stand behind the figure.
  const whole = `${label} ${plain(behind ?? "").replace(TIMES, "lượt")}`;
  const field =
    behind && TIMES.test(plain(behind)) ? fieldOf(form, whole) : (fieldOf(form, label) ?? fieldOf(form, whole, label));
  const before = text.slice(0, figure === undefined ? undefined : text.indexOf(figure));
  if (
    !field ||
    namesNumber(text, figure, [...line.behind.map((e) => e.cell), line.below]) ||
    isOfPlan(label, behind) ||
    OF_PART.test(plain(`${before} ${label}`)) ||
    (beside && oneOfMany(line.behind))
  ) {
    claims.leave({ cell, label: whole });
    return;
  }
  const within = partWithin(text)?.part;
  if (within) parts.set(within.index, within);
  if (findPeriods(text).some(({ year }) => year)) ofYears.push({ row: cell.row, col: cell.col, text });
  claims.add(field, { cell, label: whole, figure: beside ?? { ...cell, value: figure! } });
  // `Đã kiểm tra: 4 chi bộ | 22`: of what the next figure is, no words tell.
  const more = figure === undefined ? undefined : readNumber(next, true);
  if (more && "value" in more && !figure!.split("/").map(Number).includes(more.value))
    claims.leave({ cell: next!, label: "" });
}

function recordOf({ claims, parts, ofYears }: Heard, form: Form): Lines | undefined {
  const cells = claims.figures();
  const all = Object.values(cells);
  const [first] = all;
  const own = form.recognisedBy.some((set) => set.every((field) => claims.has(field)));
  // A figure of either half in the same lines: whose the others are, nothing tells.
  if (!own || !first || parts.size > 1) return undefined;
  const bottom = Math.max(...all.map((cell) => cell.row)) + 1;
  const [part] = parts.values();
  const row: RawRow = {
    ...{ kind: "data", row: first.row + 1, range: rangeOf(all), bottom, cells, headings: ofYears },
    ...(part ? { part, partCell: first } : {}),
  };
  const left = claims
    .left()
    .map(({ cell, label }) => ({ cell, text: label.trim() || String(cell.value), near: lost(form, row, label) }));
  const asked = ({ near, ...line }: (typeof left)[number]): UnreadColumn => ({ ...line, candidates: () => near });
  return {
    rows: [row],
    unclear: left.filter(({ near }) => near.length > 0).map(asked),
    ignored: left.filter(({ near }) => near.length === 0).map(asked),
  };
}

/** `Kiểm tra theo Kế hoạch 15` over or before another figure: a number within the name of what that one counts. */
const namesNumber = (line: string, figure: string | undefined, near: (Cell | undefined)[]): boolean =>
  figure !== undefined &&
  !/[:/]/.test(line) &&
  near.some((cell) => cell && isFigure(cell) && String(cell.value) !== figure);

/** What the number in brackets counts: `(trên tổng số 4 chi bộ)`. */
const ALL = "Tổng số chi bộ";

/** What a label says that has a number behind it. */
const COUNTED: Concept[] = ["count", "sessions", "turn"];

/** Whether the figure beside a label is one of several that differ, of a plan and what came of it say; a share is none. */
const oneOfMany = (row: Entry[]): boolean =>
  new Set(row.filter(({ cell }) => isFigure(cell) && !cell.percent).map(({ cell }) => String(cell.value))).size > 1;

/** `Cộng` below a list: of what stands above it. */
const SUM = /^\W*(tong )?cong\W*$/i;

/** The fields that a line may be what they miss: it says something of them, and nothing that is set aside. */
function lost(form: Form, { cells }: RawRow, label: string): string[] {
  const said = meaning(label);
  if (saysAside(said) || said.concepts.has("percent") || SUM.test(plain(label))) return [];
  const open = Object.entries(form.columns).filter(([field, { content }]) => content !== "pair" && !(field in cells));
  if (label === "") return open.flatMap(([field, { content }]) => (content === "count" ? [field] : []));
  return nearest(Object.fromEntries(open), said);
}

/**
 * The one field whose wording the label says wholly; none where two would do, or words behind it say which of those counted (`Kiểm tra tài
 * chính: 5/7 chi bộ`), also `before` the figure.
 */
export function fieldOf(form: Form, label: string, before = label): string | undefined {
  const said = meaning(label);
  if (said.concepts.size === 0 || said.unknown > 2 || meaning(before).trailing > 0 || said.concepts.has("percent"))
    return undefined;
  const scored = Object.entries(form.columns)
    .filter(([, column]) => column.content !== "pair")
    .map(([field, column]) => {
      const scores = column.wordings
        .filter(
          (w) =>
            // `Chi bộ trực thuộc: 5` counts them, `Chi bộ: 5` names one.
            (!w.less || words(label).length > 2) &&
            w.all.every((x) => said.concepts.has(x)) &&
            [...said.concepts].every((x) => w.all.includes(x) || w.also?.includes(x)),
        )
        .map((w) => w.all.length);
      return { field, score: Math.max(0, ...scores) };
    })
    .filter((x) => x.score > 0)
    .sort((a, b) => b.score - a.score);
  return scored[0] && scored[0].score !== scored[1]?.score ? scored[0].field : undefined;
}

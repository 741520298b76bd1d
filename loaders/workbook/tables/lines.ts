import type { Form } from "../../forms/form.ts";
import { type Entry, type Grid, rangeOf } from "../grid.ts";
import { nearest } from "../headers/fields/fitness.ts";
import type { UnreadColumn } from "../headers/fields/header.ts";
import type { Cell } from "../open/workbook.ts";
import { isFigure } from "../values/marks.ts";
import { type PartOfYear, partWithin } from "../values/parts-of-year.ts";
import { findPeriods } from "../values/periods.ts";
import { isPageHead } from "../words/row-label.ts";
import { saysAside } from "../words/says-aside.ts";
import { plain } from "../words/text.ts";
import { type Concept, meaning, words } from "../words/vocabulary.ts";
import { isOfPlan, linesOf, OF_PART, partsOf, TIMES } from "./line-parts.ts";
import type { Heading, RawRow } from "./records.ts";

/** A line that says which field its figure is of. */
interface Claim {
  cell: Cell;
  label: string;
  /** Where the figure stands, in the line or beside it. */
  figure: Cell;
}

/** What lines of text came to. */
export interface Lines {
  /** One record, or one for each half of the year that a line names above its own. */
  rows: RawRow[];
  /** Lines whose figure no field took although they share words with one that nothing carries. */
  unclear: UnreadColumn[];
}

/** Lines of one period: what each says of a field, and the figure in it or beside it. */
export function linesWithin(grid: Grid, form: Form): Lines | undefined {
  const claims: Record<string, Claim> = {};
  /** Words where a figure belongs: asked about, unless another line has the figure. */
  const worded: Record<string, Claim> = {};
  const disputed = new Set<string>();
  const left: Omit<Claim, "figure">[] = [];
  const parts = new Map<number, PartOfYear>();
  /** Lines that name the year of what they tell. */
  const ofYears: Heading[] = [];
  for (const r of grid.rowNumbers) {
    const row = grid.row(r);
    for (const [i, { cell }] of row.entries()) {
      if (cell.type !== "text" || isPageHead(cell.value as string)) continue;
      for (const line of linesOf(cell.value as string)) {
        const { label, figure, behind, instead } = partsOf(line);
        const next = row[i + 1]?.cell;
        const beside = figure === undefined && next && isFigure(next) ? next : undefined;
        if (figure === undefined && beside === undefined) {
          const counted = COUNTED.some((x) => meaning(label).concepts.has(x)) ? fieldOf(form, label) : undefined;
          const said = instead ? { ...cell, value: instead } : i === row.length - 2 ? next : undefined;
          if (counted && said) worded[counted] ??= { cell, label, figure: said };
          continue;
        }
        // `Đã dự sinh hoạt 10 lượt`: what is counted may stand behind the figure.
        const whole = `${label} ${plain(behind ?? "").replace(TIMES, "lượt")}`;
        const field =
          behind && TIMES.test(plain(behind))
            ? fieldOf(form, whole)
            : (fieldOf(form, label) ?? fieldOf(form, whole, label));
        const named = namesNumber(line, figure, [next, grid.at(r + 1, cell.col)?.cell]);
        if (
          !field ||
          named ||
          isOfPlan(label, behind) ||
          OF_PART.test(plain(`${line.slice(0, figure === undefined ? undefined : line.indexOf(figure))} ${label}`)) ||
          (beside && oneOfMany(row.slice(i + 1)))
        ) {
          left.push({ cell, label: whole });
          continue;
        }
        const within = partWithin(line)?.part;
        if (within) parts.set(within.index, within);
        if (findPeriods(line).some(({ year }) => year)) ofYears.push({ row: cell.row, col: cell.col, text: line });
        const claim: Claim = { cell, label: whole, figure: beside ?? { ...cell, value: figure! } };
        const rival = claims[field];
        if (rival && String(rival.figure.value) === String(claim.figure.value)) continue;
        const more = rival ? meaning(rival.label).unknown - meaning(whole).unknown : 1;
        // Neither, where two lines say the same of different figures.
        if (more === 0) disputed.add(field);
        if (rival) left.push(more > 0 ? rival : claim);
        if (more > 0) claims[field] = claim;
      }
    }
  }
  left.push(...[...disputed].map((field) => claims[field]!));
  const cells = Object.fromEntries(
    Object.entries(claims).flatMap(([field, { figure }]) => (disputed.has(field) ? [] : [[field, figure]])),
  );
  const own = form.recognisedBy.some((set) => set.every((field) => field in claims));
  for (const [field, { figure }] of Object.entries(worded)) if (!(field in claims)) cells[field] = figure;
  const first = Object.values(cells)[0];
  // A figure of either half in the same lines: whose the others are, nothing tells.
  if (!own || !first || parts.size > 1) return undefined;
  const all = Object.values(cells);
  const bottom = Math.max(...all.map((cell) => cell.row)) + 1;
  const [part] = parts.values();
  const row: RawRow = {
    ...{ kind: "data", row: first.row + 1, range: rangeOf(all), bottom, cells, headings: ofYears },
    ...(part ? { part, partCell: first } : {}),
  };
  return { rows: [row], unclear: left.flatMap(({ cell, label }) => lost(form, row, cell, label)) };
}

/** `Kiểm tra theo Kế hoạch 15` over or before another figure: a number within the name of what that one counts. */
const namesNumber = (line: string, figure: string | undefined, near: (Cell | undefined)[]): boolean =>
  figure !== undefined &&
  !/[:/]/.test(line) &&
  near.some((cell) => cell && isFigure(cell) && String(cell.value) !== figure);

/** What a label says that has a number behind it. */
const COUNTED: Concept[] = ["count", "sessions", "turn"];

/** Whether the figure beside a label is one of several that differ, of a plan and what came of it say; a share is none. */
const oneOfMany = (row: Entry[]): boolean =>
  new Set(row.filter(({ cell }) => isFigure(cell) && !cell.percent).map(({ cell }) => String(cell.value))).size > 1;

/** A line that may be what a field misses: it says something of it, and nothing that is set aside. */
function lost(form: Form, { cells }: RawRow, cell: Cell, label: string): UnreadColumn[] {
  const said = meaning(label);
  const open = Object.entries(form.columns).filter(([field, { content }]) => content !== "pair" && !(field in cells));
  const candidates = nearest(Object.fromEntries(open), said);
  const asks = candidates.length > 0 && !saysAside(said) && !said.concepts.has("percent");
  return asks ? [{ cell, text: label.trim(), candidates: () => candidates }] : [];
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

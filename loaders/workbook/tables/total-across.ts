import type { Form } from "../../forms/form.ts";
import { address, type Entry, type Grid } from "../grid.ts";
import { formsTitled } from "../headers/forms-titled.ts";
import { isFigure } from "../values/marks.ts";
import { readNumber } from "../values/numbers.ts";
import { isHalf, partLabel } from "../values/parts-of-year.ts";
import { findPeriods } from "../values/periods.ts";
import { isTotalLabel } from "../words/row-label.ts";
import { isOnly, saysOnly } from "../words/says-only.ts";
import { fold } from "../words/text.ts";
import { turnIn } from "../words/turns.ts";
import { meaning } from "../words/vocabulary.ts";

/** The total of a list of criteria, its parts beside it, and what heads the criteria. */
interface Parts {
  corner: Entry;
  parts: Entry[];
  total: Entry;
  /** What stands over them together: `Thực hiện`. */
  over?: Entry;
}

/**
 * A sheet of a half-yearly form whose criteria stand down with what was done in both quarters, or each time, beside what that comes to
 * (`Nội dung | Quý I | Quý II | 6 tháng`): with the total alone. Where the parts do not come to it in every row, or are of another half, without any
 * of them; `unread` is then where they stand.
 */
export function totalAcross(grid: Grid, sheetName: string, forms: Form[]): { grid: Grid; unread: string[] } {
  const found = grid.rowNumbers.map((r) => partsIn(grid, r)).find((x) => x !== undefined);
  if (!found || !isHalfYearly(grid, sheetName, forms, found)) return { grid, unread: [] };
  const { corner, parts, total, over } = found;
  const beside = [...parts, total];
  const below = grid.rowNumbers.filter((r) => r > total.r && beside.some(({ c }) => isFigureAt(grid, r, c)));
  const inColumns = (heads: Entry[]) => heads.flatMap(({ c }) => below.flatMap((r) => grid.at(r, c) ?? []));
  const left = [...beside, ...(over ? [over] : [])];
  if (isOfHalf(grid, sheetName, found) && below.every((r) => comesOut(grid, r, found))) {
    const heading: Entry = { r: corner.r, c: total.c, cell: { ...total.cell, value: "Kết quả" } };
    return { grid: grid.exchanged(new Set([...left, ...inColumns(parts)]), [heading]), unread: [] };
  }
  return { grid: grid.exchanged(new Set([...left, ...inColumns(beside)]), []), unread: [address(total.cell)] };
}

const isFigureAt = (grid: Grid, r: number, c: number): boolean => {
  const cell = grid.at(r, c)?.cell;
  return cell !== undefined && isFigure(cell);
};

/** The parts in a row of headings, and their total before or behind them. */
function partsIn(grid: Grid, r: number): Parts | undefined {
  const row = grid.row(r).filter(({ cell }) => cell.type === "text");
  const parts = row.filter(({ cell }) => isPart(String(cell.value)));
  if (parts.length !== PARTS) return undefined;
  const [first, last] = parts as [Entry, Entry];
  const ofQuarters = parts.every(({ cell }) => turnIn(String(cell.value)) === undefined);
  const totals = row.filter(({ c, cell }) => {
    const text = String(cell.value);
    return (c === last.c + 1 || c === first.c - 1) && (isTotal(text) || (ofQuarters && isHalf(text)));
  });
  const [total] = totals;
  if (!total || totals.length > 1 || last.c !== first.c + 1) return undefined;
  const from = Math.min(first.c, total.c);
  const heads = [r, r - 1].flatMap((at) => grid.row(at).filter((e) => e.c < from && isContent(String(e.cell.value))));
  const [corner] = heads;
  if (!corner) return undefined;
  const over = corner.r < r ? grid.shown(corner.r, from) : undefined;
  return over ? { corner, parts, total, over } : { corner, parts, total };
}

/** Quarters of a half, or turns of an inspection. */
const PARTS = 2;

const isTotal = (text: string): boolean => isTotalLabel(text) && saysOnly(meaning(text), "count");

const isContent = (text: string): boolean => isOnly(meaning(text).concepts, "content");

/** `Quý đầu`, `Quý sau`: of the half that is reported. */
const QUARTER_OF_HALF = /^\W*(trong )?quy (dau|truoc|sau|cuoi)\W*$/;

/** Asked of every cell, so first by how it begins. */
const isPart = (text: string): boolean =>
  text.length < LONGEST &&
  /^\W*(q|l|trong)/iu.test(text) &&
  (partLabel(text)?.kind === "quarter" || QUARTER_OF_HALF.test(fold(text)) || turnIn(text)?.of === "lan");
const LONGEST = 20;

/** Whether what stands above speaks of a form by halves. */
function isHalfYearly(grid: Grid, sheetName: string, forms: Form[], { corner }: Parts): boolean {
  const halfYearly = forms.filter(({ period }) => period === "half");
  return titlesOf(grid, sheetName, corner).some((text) => formsTitled(text, halfYearly).length > 0);
}

/** Whether the quarters make up one half, the one that the titles name. */
function isOfHalf(grid: Grid, sheetName: string, { corner, parts }: Parts): boolean {
  const halves = titlesOf(grid, sheetName, corner)
    .flatMap(findPeriods)
    .flatMap(({ kind, index }) => (kind === "half" ? [index] : []));
  const own = parts.flatMap(({ cell }) => partLabel(String(cell.value)) ?? []).map(({ index }) => Math.ceil(index / 2));
  return new Set([...own, ...halves]).size <= 1;
}

const titlesOf = (grid: Grid, sheetName: string, { r }: Entry): string[] => [
  sheetName,
  ...grid.rowNumbers.filter((at) => at < r).flatMap((at) => grid.row(at).map(({ cell }) => String(cell.value))),
];

/** Whether what was done in the parts comes to the total in a row; how many there are is as many as in the last of them. */
function comesOut(grid: Grid, r: number, { corner, parts, total }: Parts): boolean {
  const figures = [...parts, total].map(({ c }) => {
    const reading = readNumber(grid.at(r, c)?.cell, false);
    return "value" in reading ? reading.value : "blank" in reading ? 0 : Number.NaN;
  });
  const [one, two, all] = figures as [number, number, number];
  const { concepts } = meaning(String(grid.at(r, corner.c)?.cell.value ?? ""));
  return isOnly(concepts, "unit", "count", "existing", "when") ? two === all : one + two === all;
}

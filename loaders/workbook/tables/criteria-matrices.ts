import { blankAt, type Entry, type Grid } from "../grid.ts";
import { looksLikeHeader } from "../headers/rows/header-rows.ts";
import { isIndexRow } from "../headers/rows/index-row.ts";
import { isFigure } from "../values/marks.ts";
import { monthLabel } from "../values/months.ts";
import { isNumeral, withoutNumber } from "../words/numbering.ts";
import { endsTable, isAverageLabel, isPageHead, isSignedOn, isTotalLabel } from "../words/row-label.ts";
import { isOnly } from "../words/says-only.ts";
import { fold } from "../words/text.ts";
import { type Concept, meaning } from "../words/vocabulary.ts";
import { monthsIn, saysCriterion } from "./months-across.ts";

/** A table of one criterion: what names it, its header, and the row of each chi bộ by its name. */
interface Matrix {
  head: Entry;
  /** The row of the months, and that of the heading over the names. */
  top: number;
  lead: number;
  /** The column of the names. */
  unit: number;
  months: Entry[];
  notes: Entry[];
  rows: Map<string, number>;
}

/** Fewer make no table of them. */
const ENOUGH = 2;

/**
 * The tables of a sheet, of which the first has its months in the row `top`, that are of one criterion each, told above their months (`I. Số đảng viên
 * có mặt/phải dự`, below it `Đơn vị | T1/2022 | T2/2022`), under the same months and of the same chi bộ; none where figures stand there that are not theirs.
 */
export function matricesIn(grid: Grid, top: number): Matrix[] {
  const tops = grid.rowNumbers.filter((r) => r >= top && monthsIn(grid, r).length >= ENOUGH);
  if (tops.length < ENOUGH) return [];
  const matrices = tops.flatMap((r) => headerAt(grid, r) ?? []);
  const [first] = matrices;
  const isOf = (said: (matrix: Matrix) => string, n: number) => new Set(matrices.map(said)).size === n;
  if (!first || matrices.length < tops.length || !isOf(timesOf, 1) || !isOf(wordsOf, matrices.length)) return [];
  if (matrices.filter(({ head }) => saysCriterion(String(head.cell.value))).length < ENOUGH) return [];
  const read = matrices.every((matrix, i) => takeRows(grid, matrix, matrices[i + 1]?.head.r, first.rows));
  return read && matrices.every(({ rows }) => [...rows.keys()].some((name) => first.rows.has(name))) ? matrices : [];
}

const timesOf = ({ months }: Matrix): string => JSON.stringify(months.map(({ cell }) => monthLabel(cell.value)));

const wordsOf = ({ head }: Matrix): string => fold(withoutNumber(String(head.cell.value)));

/** The header of a matrix whose months stand in a row, with what names its criterion: over the months, or alone in the line above. */
function headerAt(grid: Grid, top: number): Matrix | undefined {
  const months = monthsIn(grid, top);
  const from = months[0]!.c;
  const above = grid.rowNumbers.filter((r) => r < top && !grid.row(r).every(isAside)).toReversed();
  const lead = [top, ...above.slice(0, 1)].find((r) => grid.row(r).some((e) => e.c < from && says(e, "unit")));
  if (lead === undefined) return undefined;
  const unit = grid.row(lead).find((e) => says(e, "unit"))!;
  const line = grid.row(above[lead === top ? 0 : 1] ?? -1);
  // A criterion with its figures is the last of the table above.
  const isTitle = !line.some((e) => e.c >= from && isFigure(e.cell));
  const titles = isTitle ? line.filter((e) => !isAside(e) && !isNumeral(String(e.cell.value))) : [];
  const over = [lead, top].flatMap((r) => grid.row(r)).filter((e) => e.c >= from && !months.includes(e));
  const notes = over.filter((e) => says(e, "note"));
  const groups = over.filter((e) => !notes.includes(e) && !isSum(e) && !says(e, "month"));
  const [head, more] = groups.length > 0 ? groups : titles;
  if (head?.cell.type !== "text" || more || isSignedOn(head.cell.value as string)) return undefined;
  return groups.every((e) => e.r < top) ? { head, top, lead, unit: unit.c, months, notes, rows: new Map() } : undefined;
}

const says = ({ cell }: Entry, concept: Concept): boolean => isOnly(meaning(String(cell.value)).concepts, concept);

/** `ĐVT: đồng chí`, the number of a form. */
const isAside = ({ cell }: Entry): boolean => isPageHead(String(cell.value));

const isSum = ({ cell }: Entry): boolean => [isTotalLabel, isAverageLabel].some((is) => is(String(cell.value)));

/** Takes the rows of a matrix, down to the head of the next, by their names; whether nothing stands there without a name of its own. */
function takeRows(grid: Grid, matrix: Matrix, next: number | undefined, known: Map<string, number>): boolean {
  const { top, unit, months, rows } = matrix;
  const below = grid.rowNumbers.filter((r) => r > top && (next === undefined || r < next) && !isIndexRow(grid.row(r)));
  const isFilled = (r: number) => grid.row(r).some((e) => e.c >= months[0]!.c);
  const hasFigures = (r: number) => grid.row(r).some((e) => e.c >= months[0]!.c && isFigure(e.cell));
  for (const [i, r] of below.entries()) {
    const row = grid.row(r);
    const texts = row.map(({ cell }) => String(cell.value));
    const named = row.findLast((e) => e.c <= unit && !isNumeral(String(e.cell.value)));
    const name = named && nameOf(named);
    if (looksLikeHeader(grid, r) && !(name && known.has(name))) return next === undefined;
    if (texts.some(endsTable)) return !below.slice(i).some(hasFigures);
    const numbered = row.some((e) => e.c < unit && isNumeral(String(e.cell.value)));
    if (!isFilled(r) && !(name && (numbered || known.has(name)))) continue;
    if (!name || rows.has(name)) return false;
    rows.set(name, r);
  }
  return true;
}

/** A chi bộ's name as it is compared. */
const nameOf = ({ cell }: Entry): string => fold(String(cell.value)).replace(/^(chi bo|cb)\b[\s:.]*/, "");

/** The sheet with what stands in several matrices side by side in the rows of the first, below every month; sums across are left to others. */
export function joinMatrices(grid: Grid, matrices: Matrix[]): Grid {
  const [first] = matrices as [Matrix];
  const from = first.months[0]!.c;
  const places = new Map(matrices.toReversed().flatMap(({ rows }) => [...rows]));
  const kept = new Set(places.values());
  const left = new Set<Entry>();
  const added: Entry[] = [];
  let behind = from + first.months.length * matrices.length;
  for (const [s, { head, top, months, notes, rows }] of matrices.entries()) {
    const last = Math.max(...rows.values());
    for (const r of grid.rowNumbers.filter((x) => x >= head.r && x <= last)) {
      const own = r <= top || isIndexRow(grid.row(r)) || [...rows.values()].includes(r);
      const stays = (e: Entry) => e.c < from && (r === first.lead || kept.has(r));
      if (own) for (const e of grid.row(r)) if (!stays(e)) left.add(e);
    }
    const put = (over: Entry, c: number, blanks: boolean) => {
      for (const [name, r] of rows) {
        const cell = grid.at(r, over.c)?.cell ?? (blanks ? blankAt(r, over.c) : undefined);
        if (cell) added.push({ r: places.get(name)!, c, cell });
      }
    };
    const named = { ...head.cell, value: withoutNumber(String(head.cell.value)) };
    for (const [m, month] of months.entries()) {
      const c = from + m * matrices.length + s;
      added.push({ r: first.top - 1, c, cell: month.cell }, { r: first.top, c, cell: named });
      put(month, c, true);
    }
    for (const note of notes) {
      added.push({ ...note, r: first.top, c: behind });
      put(note, behind++, false);
    }
  }
  // What was merged over the months of one stands over those of all no more.
  return grid.exchanged(left, added, ({ top, right }) => right < from || top < first.head.r);
}

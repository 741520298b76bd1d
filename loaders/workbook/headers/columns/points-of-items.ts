import type { Grid } from "../../grid.ts";
import { figureIn } from "../../values/numbers.ts";
import { isMostLabel, isTotalLabel } from "../../words/row-label.ts";
import { isOnly } from "../../words/says-only.ts";
import { fold } from "../../words/text.ts";
import type { Concept } from "../../words/vocabulary.ts";
import { isIndexRow } from "../rows/index-row.ts";
import { sameTime } from "./column-time.ts";
import type { HeaderColumn } from "./header-columns.ts";

/** What a row holds in a column; 0 where no figure stands. */
type Figures = (c: number) => number;

/** Fewer columns, and fewer rows, tell of no sum. */
const FEWEST = 2;

/** The part of the rows that must come out. */
const MOST = 2 / 3;

/** Points are of a hundred. */
const HUNDRED = 100;

/**
 * Tells the points for each item that is judged from those of the meeting: what comes to *Tổng điểm* (`Tham dự của đảng viên`, `Nội dung sinh hoạt`), or has
 * a most of its own in the row *Điểm tối đa*, counts nobody. A total of which at most other than a hundred can come stays open.
 */
export function tellPoints(header: HeaderColumn[], grid: Grid, bottom: number): void {
  const totals = header.filter(mayBeTotal);
  if (totals.length === 0 || header.length <= FEWEST) return;
  const { most, rows } = rowsOf(grid, bottom);
  for (const total of totals) {
    if (!total.says.concepts.has("score") && !most?.(total.c)) continue;
    const others = header.filter((x) => !mayBeTotal(x) && !tellsRows(x) && sameTime(x, total));
    const items = most ? withMost(most, total, others) : runBefore(total, others, rows);
    if (items.length < FEWEST) continue;
    for (const item of items) item.share = { total: false, open: false, of: "points" };
    total.says = { concepts: new Set(["score"]), unknown: 0, trailing: 0 };
    const asked = most ? [most] : rows;
    const parts = partsOf(total, items, asked);
    total.items = parts?.map((x) => [x.c, signOf(x)]);
    if (most && !isHundred(most, total, parts ?? items)) total.share = { total: true, open: true, of: "points" };
  }
}

/** The columns of items with a most of their own, and of points given or taken besides before the total. */
function withMost(most: Figures, total: HeaderColumn, others: HeaderColumn[]): HeaderColumn[] {
  const items = others.filter((x) => most(x.c) > 0);
  const [first] = items;
  return first
    ? others.filter((x) => items.includes(x) || (x.c > first.c && x.c < total.c && BESIDES.test(fold(x.leaf))))
    : [];
}
const BESIDES = /^\W*(so )?(diem )?(thuong|cong|tru)( diem| them)?\W*$/;
const signOf = ({ leaf }: HeaderColumn): 1 | -1 => (/\btru\b/.test(fold(leaf)) ? -1 : 1);

/** Whether as much as a hundred can come; where the total has no most of its own, as its items have together. */
const isHundred = (most: Figures, total: HeaderColumn, items: HeaderColumn[]): boolean =>
  (most(total.c) || sumOf(most, items)) === HUNDRED;

/** `Tổng điểm`, `Cộng`. */
const mayBeTotal = ({ leaf, says: { concepts, unknown } }: HeaderColumn): boolean =>
  unknown === 0 && isOnly(concepts, "score", "count") && (concepts.has("score") || isTotalLabel(leaf));

const tellsRows = ({ says: { concepts } }: HeaderColumn): boolean => OF_ROWS.some((concept) => concepts.has(concept));
const OF_ROWS: Concept[] = ["index", "unit", "date", "month", "percent"];

/** The rows below a header, down to a blank line, apart from the one that tells the most that can come. */
function rowsOf(grid: Grid, bottom: number): { most?: Figures; rows: Figures[] } {
  const found: { most?: Figures; rows: Figures[] } = { rows: [] };
  let last = bottom;
  for (const r of grid.rowNumbers) {
    if (r <= bottom) continue;
    if (r > last + 1) break;
    last = r;
    const row = grid.row(r);
    if (isIndexRow(row)) continue;
    const figures: Figures = (c) => figureIn(grid.at(r, c)?.cell);
    const label = row.find(({ cell }) => cell.type === "text");
    if (label && isMostLabel(label.cell.value as string)) found.most = figures;
    else found.rows.push(figures);
  }
  return found;
}

/** The columns right before a total that come to it in most rows. */
function runBefore(total: HeaderColumn, others: HeaderColumn[], rows: Figures[]): HeaderColumn[] {
  const before = others.filter((x) => x.c < total.c);
  for (let n = FEWEST; n <= before.length; n++) {
    const run = before.slice(-n);
    if (run.filter(countsPeople).length * 2 > n) continue;
    const asked = rows.filter((row) => run.some((x) => row(x.c) > 0));
    if (asked.length >= FEWEST && partsOf(total, run, asked)) return run;
  }
  return [];
}

/** `Có mặt`, `Số ý kiến`: what a table has beside points anyhow. */
const countsPeople = ({ says: { concepts, unknown } }: HeaderColumn): boolean =>
  unknown === 0 && isOnly(concepts, ...COUNTED);
const COUNTED: Concept[] = [
  ...(["member", "count", "meeting", "existing", "exempt", "due", "present", "takePart", "actual"] as const),
  ...(["absent", "excused", "unexcused", "speak", "opinion", "turn"] as const),
];

/** Whether columns come to a total in most rows. */
const comeOut = (way: HeaderColumn[], total: HeaderColumn, asked: Figures[]): boolean =>
  comingOut(way, total, asked).length >= Math.max(1, asked.length * MOST);

/** All columns of a run, or those alone of which others behind them are parts, where they come to a total. */
function partsOf(total: HeaderColumn, run: HeaderColumn[], rows: Figures[]): HeaderColumn[] | undefined {
  if (comeOut(run, total, rows)) return run;
  if (!rows.some((row) => sumOf(row, run) > row(total.c))) return undefined;
  const parts = outermost(run, rows);
  return comeOut(parts, total, rows) ? parts : undefined;
}

function outermost(run: HeaderColumn[], rows: Figures[]): HeaderColumn[] {
  const found: HeaderColumn[] = [];
  for (let i = 0; i < run.length; i++) {
    found.push(run[i]!);
    const ends = run.flatMap((_, end) => (end - i >= FEWEST && areParts(run, i, end, rows) ? [end] : []));
    i = ends[0] ?? i;
  }
  return found;
}

const areParts = (run: HeaderColumn[], i: number, end: number, rows: Figures[]): boolean =>
  comingOut(run.slice(i + 1, end + 1), run[i]!, rows).length === rows.length;

const comingOut = (parts: HeaderColumn[], whole: HeaderColumn, rows: Figures[]): Figures[] =>
  rows.filter((row) => {
    const sum = sumOf(row, parts);
    return sum > 0 && Math.abs(sum - row(whole.c)) < ROUNDED;
  });
const ROUNDED = 0.001;

const sumOf = (row: Figures, parts: HeaderColumn[]): number =>
  parts.reduce((all, x) => all + signOf(x) * Math.abs(row(x.c)), 0);

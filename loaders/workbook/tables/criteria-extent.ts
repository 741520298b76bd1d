import type { Entry, Grid } from "../grid.ts";
import { isFigure } from "../values/marks.ts";
import { monthLabel } from "../values/months.ts";
import { isGrade } from "../words/grades.ts";
import { isClosing } from "../words/row-label.ts";
import { saysOnly } from "../words/says-only.ts";
import { type Concept, meaning } from "../words/vocabulary.ts";
import { headsCriteria } from "./criteria-corner.ts";
import { isLeader } from "./row-kind.ts";

/** A line of a table of criteria has a label and several values. */
const FEW = 3;

/** The first of the lone texts right above a row, below a blank line: titles of what begins there. The chi bộ it is of may stand in two cells. */
export function titlesAbove(grid: Grid, start: number): number {
  const isLone = (r: number) => grid.row(r).length === 1 && grid.row(r)[0]!.cell.type === "text";
  let top = start;
  while (isLone(top - 1) || namesUnit(grid.row(top - 1))) top--;
  if (grid.row(top - 1).length === 0) return top;
  return namesUnit(grid.row(start - 1)) ? start - 1 : start;
}

/** `Chi bộ: | Văn phòng`. */
const namesUnit = (row: Entry[]): boolean =>
  row.length === 2 &&
  row.every((e) => e.cell.type === "text") &&
  saysOnly(meaning(row[0]!.cell.value as string), "unit");

/**
 * The rows with which a line of months or names is the last one again after a page break: words for words, with what stands over it in the header, right
 * below a criterion and above one that is new, or of the next chi bộ.
 */
export function standsAgain(grid: Grid, last: number, r: number): number[] {
  const words = (row: number) => grid.row(row).map((e) => String(e.cell.value));
  const criterion = (row: number) => words(row).find((text) => /\p{L}{2}/u.test(text));
  const same = (up: number) => words(r - up).join("|") === words(last - up).join("|");
  if (!same(0)) return [];
  let head = r;
  while (grid.row(head - 1).length > 1 && same(r - head + 1)) head--;
  // What else heads the line belongs to its header: of another quarter or of a plan, where it does not stand again.
  const heads = (e: Entry) => !grid.at(r, e.c) && headsCriteria(grid, e);
  if (grid.row(head - 1).length < FEW || grid.row(head - 1).some(heads)) return [];
  if (grid.mergedDown.some((m) => m.top < head && m.bottom === r)) return [];
  const before = grid.rowNumbers.filter((x) => x > last && x < r).map(criterion);
  const next = grid.rowNumbers.find((x) => x > r) ?? r + 1;
  // Where the chi bộ stand beside the criteria, these are the same for each.
  const isSame = !before.includes(criterion(next)) || rowsOf(grid, head, r).some((x) => namesBeside(grid.row(x)));
  return isSame && grid.row(next).length >= FEW ? rowsOf(grid, head, r) : [];
}

const rowsOf = (grid: Grid, from: number, to: number): number[] => grid.rowNumbers.filter((r) => r >= from && r <= to);

/** `Chi bộ | Chỉ tiêu`. */
const namesBeside = (row: Entry[]): boolean => {
  const says = (concept: Concept) => row.findIndex((e) => saysOnly(meaning(String(e.cell.value)), concept));
  return says("unit") >= 0 && says("unit") < says("content");
};

/**
 * Whether a line of months goes on with the criteria of the last one, under a heading that says no more than what they are about (`Chất lượng sinh hoạt`,
 * `Tham dự sinh hoạt`): the same months in the same columns, and no criterion of the one again in the other.
 */
export function goesOn(grid: Grid, last: number, r: number): boolean {
  const months = (row: number) => grid.row(row).flatMap(({ c, cell }) => monthOfCell(c, cell.value) ?? []);
  const heads = [last, r].map((row) => grid.row(row)[0]!);
  if (months(r).length < ENOUGH || months(r).join() !== months(last).join()) return false;
  if (heads.some((e) => !isAbout(e)) || [last, r].some((row) => grid.row(row).length !== months(row).length + 1))
    return false;
  const labels = (from: number, to: number) =>
    grid.rowNumbers.filter((x) => x > from && x < to).flatMap((x) => grid.at(x, heads[0]!.c)?.cell.value ?? []);
  const end = grid.rowNumbers.find((x) => x > r && months(x).length > 0) ?? Number.POSITIVE_INFINITY;
  const [above, below] = [labels(last, r), labels(r, end)];
  return above.length > 0 && below.length > 0 && !below.some((text) => above.includes(text));
}

/** Fewer make no line of months. */
const ENOUGH = 2;

const monthOfCell = (c: number, value: string | number | boolean): string | undefined => {
  const month = typeof value === "number" ? undefined : monthLabel(value);
  return month && `${c}: ${month.month}/${month.year ?? ""}`;
};

/** A heading of criteria that each say themselves what they are. */
const isAbout = ({ cell }: Entry): boolean =>
  saysOnly(meaning(String(cell.value)), "grade", "meeting", "present", "content", "when");

/** Whether nothing but a title stands right above a row, and no line of months right below it. */
export const standsApart = (grid: Grid, r: number, lined: number[]): boolean =>
  grid.row(r - 1).length <= 1 && ![r, r + 1, r + 2].some((x) => lined.includes(x));

/** The last row above a limit that may be a criterion: what stands alone below them is a note, unless right under them in their column. */
export function lastCriterion(grid: Grid, top: number, limit: number): number {
  const rows = grid.rowNumbers.filter((r) => r > top && r <= limit);
  const labels = new Set(rows.filter((r) => grid.row(r).length > 1).map((r) => firstWords(grid.row(r))?.c));
  const isNote = (r: number) => {
    const [first, ...more] = grid.row(r);
    if (isLeader(grid.row(r))) return true;
    return (
      more.length === 0 &&
      (!grid.rows.has(r - 1) || !labels.has(first!.c) || /^\s*[*(]/.test(String(first!.cell.value)))
    );
  };
  return rows.findLast((r) => !isNote(r)) ?? limit;
}

const firstWords = (row: Entry[]): Entry | undefined => row.find((e) => /\p{L}{2}/u.test(String(e.cell.value)));

/** Notes or signatures, without a figure or more than two texts: they end a table of criteria. `Đánh giá chung | Khá` is a criterion. */
export const closes = (grid: Grid, r: number): boolean => {
  const row = grid.row(r);
  const [label, value] = row;
  if (value && isGrade(String(value.cell.value)) && saysOnly(meaning(String(label!.cell.value)), "grade")) return false;
  const texts = row.every((e) => e.cell.type === "text" && !isFigure(e.cell));
  return row.length <= 2 && texts && row.some((e) => isClosing(String(e.cell.value)));
};

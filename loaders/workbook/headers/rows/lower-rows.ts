import type { Entry, Grid } from "../../grid.ts";
import { isFigure } from "../../values/marks.ts";
import { monthOver } from "../../values/months.ts";
import { partLabel } from "../../values/parts-of-year.ts";
import { LEVELS } from "../../words/levels.ts";
import { type Concept, meaning } from "../../words/vocabulary.ts";

/** Texts each under one group of columns: what its parts are, however short. */
export const underGroups = (grid: Grid, r: number): boolean => {
  const row = grid.row(r);
  const merged = (c: number) => {
    const over = grid.mergeAt(r - 1, c);
    return over !== undefined && over.right > over.left && over.bottom === r - 1;
  };
  // Not merged, as in a file without merges: the group stands over the first of short texts side by side, and nothing over the others.
  const below = ({ c, cell }: Entry, i: number) =>
    String(cell.value).length <= SHORT && c === row[0]!.c + i && (grid.at(r - 1, c) !== undefined) === (i === 0);
  return (
    row.length > 1 &&
    row.every(({ cell }) => cell.type === "text" && !isFigure(cell)) &&
    (row.every(({ c }) => merged(c)) || (row.length > 2 && row.every(below)))
  );
};

const SHORT = 12;

/** What the columns of a table may count or hold, besides grades. */
const COUNTED: Concept[] = [
  ...(["score", "present", "due", "speak", "opinion", "turn"] as const),
  ...(["excused", "unexcused", "absent", "grade"] as const),
];

/** Single words under a header that name a column (`Điểm` under `Kết quả`), and are neither a grade given nor a section. */
export function namesColumns(grid: Grid, r: number): boolean {
  const row = grid.row(r);
  return (
    row.length > 0 &&
    row.every(({ c, cell }) => {
      const { concepts, unknown } = meaning(String(cell.value));
      const names = COUNTED.some((concept) => concepts.has(concept)) && !LEVELS.some((level) => concepts.has(level));
      return cell.type === "text" && unknown === 0 && names && grid.at(r - 1, c)?.cell.type === "text";
    })
  );
}

/** The bare numbers 1 to 12, or I to XII, under one heading that says they are months; without merges it stands over the first of them. */
export function underMonths(grid: Grid, r: number): boolean {
  const row = grid.row(r);
  const over = row[0] && grid.shown(r - 1, row[0].c);
  const merged = over && grid.mergeAt(over.r, over.c) !== undefined;
  return (
    row.length >= 3 &&
    row.every(
      (e, i) =>
        monthOver(e.cell.value, true)?.month === i + 1 &&
        (i > 0 && !merged ? !grid.shown(r - 1, e.c) : grid.shown(r - 1, e.c) === over),
    ) &&
    over !== undefined &&
    // All twelve are those of the months, whatever the heading calls them.
    (row.length === 12 || meaning(String(over.cell.value)).concepts.has("month"))
  );
}

/**
 * The months that the numbers of a row are, by column, where they stand three by three under the quarters of a year: 1 to 12, or 1 to 3 in each.
 * Nothing under one quarter alone, where they may number the columns.
 */
export function monthsUnderQuarters(grid: Grid, r: number): Map<number, number> | undefined {
  const numbers = grid.row(r).flatMap(({ c, cell }) => {
    const n = monthOver(cell.value, true)?.month;
    return n === undefined ? [] : [{ c, n }];
  });
  if (numbers.length < 2 * OF_QUARTER || numbers.length % OF_QUARTER > 0) return undefined;
  const months = new Map<number, number>();
  for (let i = 0; i < numbers.length; i += OF_QUARTER) {
    const three = numbers.slice(i, i + OF_QUARTER);
    const over = three.map(({ c }) => grid.shown(r - 1, c));
    const quarter = over[0] && partLabel(String(over[0].cell.value));
    if (quarter?.kind !== "quarter" || over.some((e) => e !== undefined && e !== over[0])) return undefined;
    const before = OF_QUARTER * (quarter.index - 1);
    const first = three[0]!.n;
    if ((first !== 1 && first !== before + 1) || three.some(({ n }, place) => n !== first + place)) return undefined;
    for (const { c, n } of three) months.set(c, before + 1 + n - first);
  }
  return months;
}
const OF_QUARTER = 3;

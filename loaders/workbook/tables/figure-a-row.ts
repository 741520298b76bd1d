import { address, blankAt, type Entry, type Grid } from "../grid.ts";
import type { Cell } from "../open/workbook.ts";
import { isDay } from "../values/dates.ts";
import { isFigure } from "../values/marks.ts";
import { isGrade } from "../words/grades.ts";
import {
  type Columns,
  columnsAt,
  criterionOf,
  type FigureRow,
  figureRows,
  groupsOf,
  numbers,
} from "./figure-a-row-columns.ts";

/**
 * A sheet with a row for each chi bộ and month where every figure stands in a row of its own (`Chi bộ | Chỉ số | Giá trị | Tháng`), its criteria across:
 * those that lack one under a header without it, as what is not told is not nought; a criterion told twice with both, as no figure. Without the
 * table, where it is not told which column holds the figures, or which of them belong together; `unread` is then where it stands. Cells keep their addresses.
 */
export function figuresAcross(grid: Grid): { grid: Grid; unread: string[] } {
  for (const r of grid.rowNumbers) {
    const columns = columnsAt(grid, r);
    const rows = columns ? figureRows(grid, columns) : [];
    if (!columns || rows.length === 0) continue;
    const told = across(grid, columns, rows);
    return told
      ? { grid: told, unread: [] }
      : { grid: without(grid, columns, rows), unread: [address(columns.criteria.cell)] };
  }
  return { grid, unread: [] };
}

/** The sheet without the table: no form is to take criteria for what they are not. */
function without(grid: Grid, { head }: Columns, rows: FigureRow[]): Grid {
  return grid.exchanged(new Set([...head, ...rows.flatMap(({ r }) => grid.row(r))]), []);
}

/** Rows that tell of one meeting, and the criteria that they name. */
interface Told {
  rows: FigureRow[];
  names: string[];
}

function across(grid: Grid, { head, keys, criteria, value }: Columns, rows: FigureRow[]): Grid | undefined {
  const end = rows.at(-1)!.r;
  const all = [...groupsOf(rows).values()].flatMap(meetingsIn);
  if (!value || goesOnBelow(grid, end) || all.some((x) => isDisputed(x))) return undefined;
  const labels = new Map<string, Cell>();
  for (const { criterion } of rows)
    if (!labels.has(criterionOf(criterion))) labels.set(criterionOf(criterion), criterion.cell);
  const behind = Math.max(...[criteria.r, ...rows.map(({ r }) => r)].flatMap((r) => grid.row(r).map(({ c }) => c))) + 1;
  const others = head.filter((e) => e !== criteria && e !== value && !keys.includes(e) && !numbers(e));
  const headedBy = (names: string[], r: number): Entry[] => [
    ...[...keys, ...others].map((e) => ({ ...e, r })),
    ...names.map((name, i) => ({ r, c: behind + i, cell: labels.get(name)! })),
  ];
  let under = all[0]!.names;
  const added = headedBy(under, criteria.r);
  for (const { rows: own, names } of all) {
    const { r: top, keys: of } = own[0]!;
    const { r } = own.at(-1)!;
    if (!areSame(under, names)) {
      // Its headings stand in the first of its rows, with none of others' between.
      if (own.length === 1 || rows.some((x) => x.r > top && x.r < r && !own.includes(x))) return undefined;
      under = names;
      added.push(...headedBy(under, top));
    }
    added.push(...of.flatMap((e, i) => (e ? [{ r, c: keys[i]!.c, cell: e.cell }] : [])));
    for (const { c } of others)
      added.push(
        ...cellOf(
          own.flatMap((x) => grid.at(x.r, c)?.cell ?? []),
          r,
          c,
        ),
      );
    for (const [i, name] of under.entries()) {
      const cells = own.filter(({ criterion }) => criterionOf(criterion) === name);
      added.push(
        ...cellOf(
          cells.map((x) => x.value?.cell ?? blankAt(x.r, value.c)),
          r,
          behind + i,
        ),
      );
    }
  }
  const inside = grid.rowNumbers.filter(
    (r) => r >= criteria.r && r <= end && !rows.some((x) => x.under === r && r > criteria.r),
  );
  const left = inside.flatMap((r) => grid.row(r));
  return grid.exchanged(new Set(left), added, ({ top, bottom }) => bottom < criteria.r || top > end);
}

/** The rows of one chi bộ and month by meeting: where its first criterion stands again, another begins. */
function meetingsIn(rows: FigureRow[]): Told[] {
  const meetings: FigureRow[][] = [];
  for (const row of rows) {
    const open = meetings.at(-1);
    if (open && criterionOf(open[0]!.criterion) !== criterionOf(row.criterion)) open.push(row);
    else meetings.push([row]);
  }
  return meetings.map((own) => ({
    rows: own,
    names: [...new Set(own.map(({ criterion }) => criterionOf(criterion)))],
  }));
}

/** Whether words are told twice, and differ, where both together might be taken for one: two topics. */
const isDisputed = ({ rows, names }: Told): boolean =>
  names.some((name) => {
    const cells = rows.flatMap((x) => (x.value && criterionOf(x.criterion) === name ? [x.value.cell] : []));
    const words = cells.filter((cell) => !isFigure(cell) && !isDay(String(cell.value)) && !isGrade(String(cell.value)));
    return words.length > 0 && saidIn(cells).length > 1;
  });

/** Whether rows with figures stand below what ends the table. */
const goesOnBelow = (grid: Grid, end: number): boolean =>
  grid.rowNumbers.some((r) => r > end && grid.row(r).some(({ cell }) => cell.type === "number"));

const areSame = (one: string[], other: string[]): boolean =>
  one.length === other.length && one.every((name) => other.includes(name));

const saidIn = (cells: Cell[]): string[] => [...new Set(cells.map(({ value }) => String(value)))];

/** The one cell that tells something, or those that differ as one text. */
function cellOf(cells: Cell[], r: number, c: number): Entry[] {
  const [first] = cells;
  if (!first) return [];
  const said = saidIn(cells);
  return [{ r, c, cell: said.length === 1 ? first : { ...first, type: "text", value: said.join("; ") } }];
}

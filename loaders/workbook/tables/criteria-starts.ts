import type { Entry, Grid } from "../grid.ts";
import { isFigure } from "../values/marks.ts";
import { monthLabel } from "../values/months.ts";
import { isGrade } from "../words/grades.ts";
import { isCorner, numbersSessions, valueColumn } from "./criteria-corner.ts";
import { goesOn, standsAgain, standsApart } from "./criteria-extent.ts";

/** A row at which a table with its criteria down may begin. */
export interface Start {
  top: number;
  /** The columns of its months; none where it is no line of them. */
  months: number[];
  /** The columns of its criteria and of their values, where each criterion has one value. */
  values?: [number, number];
  /** It only numbers the sessions below: no words of it are theirs. */
  numbers: boolean;
  /** Words over its criteria and no months begin it. */
  corner: boolean;
  /** The row of the start below it, where there is one. */
  next?: number;
}

/**
 * Where tables with their criteria down may begin: at lines of months, and at the words over criteria that no line of months stands near; in a
 * sheet without `headed` tables also at its first row of figures. With the lines that stand again after a page break.
 */
export function criteriaStarts(grid: Grid, headed: boolean): { starts: Start[]; repeated: number[] } {
  const months = new Map(grid.rowNumbers.map((r) => [r, monthsIn(grid.row(r))]));
  const lined = grid.rowNumbers.filter((r) => months.get(r)!.length >= 2);
  const dated = datedRows(grid, months, lined);
  const values = new Map(grid.rowNumbers.map((r) => [r, valueColumn(grid, r)]));
  // Beside a line of months only a table of criteria with one value each is surely another, or one that stands apart.
  const corners = grid.rowNumbers.filter((r) =>
    dated.length > 0
      ? (r > dated[0]! && values.get(r)) || (standsApart(grid, r, lined) && isCorner(grid, r))
      : values.get(r) || isCorner(grid, r),
  );
  const all = [...dated, ...corners].sort((a, b) => a - b);
  const rows = all.length > 0 || headed ? all : firstFigures(grid);
  const repeated = repeatedIn(grid, rows);
  const kept = rows.filter((r) => !repeated.includes(r));
  const starts = kept.map((top, i): Start => {
    const own = months.get(top)!;
    return {
      ...{ top, months: own, numbers: numbersSessions(grid, top), corner: corners.includes(top), next: kept[i + 1] },
      ...(own.length === 0 ? { values: values.get(top) } : {}),
    };
  });
  return { starts, repeated };
}

const monthsIn = (row: Entry[]): number[] =>
  row.filter((e) => e.cell.type !== "number" && monthLabel(e.cell.value)).map((e) => e.c);

/** Lines of months; a chi bộ that existed in one month only has one month beside the same words. */
function datedRows(grid: Grid, months: Map<number, number[]>, lined: number[]): number[] {
  const lead = (r: number) => grid.row(r).find((e) => !monthLabel(e.cell.value))?.cell.value;
  const leads = new Set(lined.map(lead).filter((text) => text !== undefined));
  return grid.rowNumbers.filter((r) => lined.includes(r) || (months.get(r)!.length === 1 && leads.has(lead(r)!)));
}

/** Of a list without a heading the first line of several cells, or of a figure, or a level in words, beside its label. */
function firstFigures(grid: Grid): number[] {
  const first = grid.rowNumbers.find((r) => {
    const row = grid.row(r);
    return (
      row.length >= 3 ||
      (row.length === 2 && row.some((e, i) => isFigure(e.cell) || (i > 0 && isGrade(String(e.cell.value)))))
    );
  });
  return first === undefined ? [] : [first];
}

function repeatedIn(grid: Grid, rows: number[]): number[] {
  const repeated: number[] = [];
  for (const [i, r] of rows.entries()) {
    const last = rows.findLast((x, k) => k < i && !repeated.includes(x));
    if (last !== undefined) repeated.push(...(goesOn(grid, last, r) ? [r] : standsAgain(grid, last, r)));
  }
  return repeated;
}

import type { Entry, Grid } from "../grid.ts";
import type { Cell } from "../open/workbook.ts";
import { isFigure } from "../values/marks.ts";
import { mentionsIn } from "../values/parts-of-year.ts";
import { saysCompared } from "../words/compared.ts";
import { isSignedOn } from "../words/row-label.ts";
import { fold } from "../words/text.ts";
import { headsCriteria, mayName } from "./criteria-corner.ts";

/** Rows in which the heads of a table stand. */
const HEADS = 20;

/** `  Năm 2024 ` is no longer. */
const LONGEST = 12;

/** A sheet without the years that its own is compared with, and the headings of these, which are no titles. */
interface OwnYear {
  grid: Grid;
  passed: Set<Cell>;
}

/**
 * A list of criteria with several years below the name of each chi bộ (`Năm 2023 | Năm 2024`, `So sánh`), with those of the year that its titles name, the
 * last, under the names alone. As it is where they name another or several, so that they are held against the years of the columns. Cells keep their
 * addresses.
 */
export function yearsUnderNames(grid: Grid, sheetName: string): OwnYear {
  for (const r of grid.rowNumbers.slice(0, HEADS)) {
    const years = grid.row(r).filter((e) => yearOf(e) !== undefined);
    if (years.length < 2) continue;
    return ofOwnYear(grid, r, titledYear(grid, r - 1, sheetName)) ?? { grid, passed: new Set() };
  }
  return { grid, passed: new Set() };
}

/** The year that a heading is, and nothing else. */
function yearOf({ cell }: Entry): number | undefined {
  if (cell.type !== "text" || (cell.value as string).length > LONGEST) return undefined;
  const [, year] = /^nam (20\d\d)$/.exec(fold(cell.value as string)) ?? [];
  return year === undefined ? undefined : Number(year);
}

/** The one year that the titles above a row and the sheet's name speak of. */
function titledYear(grid: Grid, top: number, sheetName: string): number | undefined {
  const above = grid.rowNumbers.filter((r) => r < top).flatMap((r) => grid.row(r).map((e) => String(e.cell.value)));
  const titles = [...above.filter((text) => !isSignedOn(text)), sheetName];
  const [year, ...others] = new Set(titles.flatMap(mentionsIn).flatMap((said) => said.year ?? []));
  return others.length > 0 ? undefined : year;
}

function ofOwnYear(grid: Grid, r: number, own: number | undefined): OwnYear | undefined {
  const row = grid.row(r);
  const names = grid.row(r - 1).filter((e) => e.c >= row[0]!.c);
  const corner = grid.row(r - 1).find((e) => e.c < row[0]!.c && headsCriteria(grid, e));
  if (!corner || own === undefined || names[0]?.c !== row[0]!.c || !names.every(mayName)) return undefined;
  const kept = names.map((name, i) => {
    const under = row.filter(({ c }) => c >= name.c && c < (names[i + 1]?.c ?? Number.POSITIVE_INFINITY));
    const years = under.flatMap((e) => yearOf(e) ?? []);
    const known = under.every((e) => yearOf(e) !== undefined || saysCompared(String(e.cell.value)));
    const [column, more] = under.filter((e) => yearOf(e) === own);
    return known && years.length > 1 && Math.max(...years) === own && !more ? column : undefined;
  });
  if (kept.includes(undefined)) return undefined;
  const columns = new Set(row.filter((e) => !kept.includes(e)).map(({ c }) => c));
  const end = endOf(grid, r);
  const others = [...columns].flatMap((c) => grid.rowNumbers.flatMap((x) => (x > r ? (grid.at(x, c) ?? []) : [])));
  // What else stands below in these columns is of another table.
  if (others.some((e) => e.r > end && isFigure(e.cell))) return undefined;
  const left = new Set([...row, ...names, ...others.filter((e) => e.r <= end)]);
  const moved = names.map((name, i) => ({ ...name, c: kept[i]!.c }));
  return {
    grid: grid.exchanged(left, moved, ({ top, left: from }) => top > r || from < row[0]!.c),
    passed: new Set(row.filter((e) => !kept.includes(e)).map(({ cell }) => cell)),
  };
}

/** The last row of a list below its head: a line stays blank behind it. */
const endOf = (grid: Grid, r: number): number => grid.rowNumbers.reduce((last, x) => (x === last + 1 ? x : last), r);

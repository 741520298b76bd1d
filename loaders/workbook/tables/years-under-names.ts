import type { Entry, Grid } from "../grid.ts";
import type { Cell } from "../open/workbook.ts";
import { isFigure } from "../values/marks.ts";
import { mentionsIn } from "../values/parts-of-year.ts";
import { saysCompared } from "../words/compared.ts";
import { isSignedOn } from "../words/row-label.ts";
import { isOnly, saysOnly } from "../words/says-only.ts";
import { fold } from "../words/text.ts";
import { meaning } from "../words/vocabulary.ts";
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
    const own = titledYear(grid, r - 1, sheetName);
    return ofOwnYear(grid, r, own) ?? besideNames(grid, r, own) ?? { grid, passed: new Set() };
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
  const others = row.filter((e) => !kept.includes(e));
  const below = belowOf(grid, others);
  if (kept.includes(undefined) || !below) return undefined;
  const left = new Set([...row, ...names, ...below]);
  const moved = names.map((name, i) => ({ ...name, c: kept[i]!.c }));
  return {
    grid: grid.exchanged(left, moved, ({ top, left: from }) => top > r || from < row[0]!.c),
    passed: new Set(others.map(({ cell }) => cell)),
  };
}

/** The same beside criteria that stand again for each chi bộ (`Chi bộ | Nội dung | ĐVT | Năm 2024 | Năm 2023`). */
function besideNames(grid: Grid, r: number, own: number | undefined): OwnYear | undefined {
  const row = grid.row(r);
  const unit = row.find(({ cell }) => saysOnly(meaning(String(cell.value)), "unit"));
  const corner = unit && row.find((e) => e.c > unit.c && headsCriteria(grid, e));
  const years = row.filter((e) => corner && e.c > corner.c && yearOf(e) !== undefined);
  const others = row.filter((e) => corner && e.c > corner.c && yearOf(e) !== own && !isAside(e));
  const known = others.every((e) => yearOf(e) !== undefined || saysCompared(String(e.cell.value)));
  const below = belowOf(grid, others);
  if (!known || !below || years.length < 2 || years.length !== new Set(years.map(yearOf)).size) return undefined;
  if (own === undefined || Math.max(...years.flatMap((e) => yearOf(e) ?? [])) !== own) return undefined;
  return { grid: grid.exchanged(new Set([...others, ...below]), []), passed: new Set(others.map(({ cell }) => cell)) };
}

/** `ĐVT`, `Ghi chú`. */
const isAside = ({ cell }: Entry): boolean => isOnly(meaning(String(cell.value)).concepts, "index", "note");

/** What stands below headings in a list; nothing where figures stand further down, which are of another table. */
function belowOf(grid: Grid, heads: Entry[]): Entry[] | undefined {
  const below = heads.flatMap(({ r, c }) => grid.rowNumbers.flatMap((x) => (x > r ? (grid.at(x, c) ?? []) : [])));
  const end = heads[0] ? endOf(grid, heads[0].r) : 0;
  return below.some((e) => e.r > end && isFigure(e.cell)) ? undefined : below.filter((e) => e.r <= end);
}

/** The last row of a list below its head: a line stays blank behind it. */
const endOf = (grid: Grid, r: number): number => grid.rowNumbers.reduce((last, x) => (x === last + 1 ? x : last), r);

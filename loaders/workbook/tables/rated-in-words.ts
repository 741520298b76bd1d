import type { Entry, Grid } from "../grid.ts";
import { monthLabel } from "../values/months.ts";
import { RATINGS } from "../words/levels.ts";
import { saysOnly } from "../words/says-only.ts";
import { meaning } from "../words/vocabulary.ts";
import { headsNames } from "./rated-list.ts";

/** How the four levels are headed. */
const HEADED = [
  "Hoàn thành xuất sắc nhiệm vụ",
  "Hoàn thành tốt nhiệm vụ",
  "Hoàn thành nhiệm vụ",
  "Không hoàn thành nhiệm vụ",
];

/** Members whose levels must be read before their column is one of levels. */
const ENOUGH = 2;

/**
 * A list of members with the level of each in words (`Họ và tên | Mức xếp loại`) with an x in one of four columns behind all others; as it is where
 * most of what stands there are no levels. Other words stay in the first of them, as no x. What the heading says besides, of when or by whom they were
 * rated, is said over each.
 */
export function marksOfLevels(grid: Grid): Grid {
  const heading = levelHeading(grid);
  if (!heading) return grid;
  const below = grid.rowNumbers.flatMap((r) => (r > heading.r ? (grid.at(r, heading.c) ?? []) : []));
  const told = below.filter((e) => levelOf(e) !== undefined);
  if (told.length < ENOUGH || told.length * 2 <= below.length) return grid;
  const last = Math.max(...grid.rowNumbers.flatMap((r) => grid.row(r).map((e) => e.c)));
  const added: Entry[] = HEADED.map((value, i) => ({
    ...heading,
    c: last + 1 + i,
    cell: { ...heading.cell, value: `${heading.cell.value}: ${value}` },
  }));
  for (const e of below) {
    const level = levelOf(e);
    added.push({ ...e, c: last + 1 + (level ?? 0), cell: level === undefined ? e.cell : { ...e.cell, value: "x" } });
  }
  return grid.exchanged(new Set([heading, ...below]), added);
}

/** The heading of the levels of members, beside that of their names, in a list without months. */
function levelHeading(grid: Grid): Entry | undefined {
  for (const r of grid.rowNumbers) {
    const row = grid.row(r);
    if (!row.some(headsNames) || row.some(({ cell }) => monthLabel(cell.value) !== undefined)) continue;
    const [heading, more] = row.filter(
      ({ cell }) =>
        cell.type === "text" &&
        saysOnly(meaning(cell.value as string), "grade", "rated", "member") &&
        !headsNames({ r, c: 0, cell }),
    );
    if (heading && !more) return heading;
  }
  return undefined;
}

/** Which of the levels a cell names and nothing else, from the highest. */
function levelOf({ cell }: Entry): number | undefined {
  if (cell.type !== "text") return undefined;
  const { concepts, unknown } = meaning(cell.value as string);
  const [level, more] = RATINGS.flatMap((x, i) => (concepts.has(x) ? [i] : []));
  return unknown === 0 && more === undefined ? level : undefined;
}

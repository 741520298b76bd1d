import type { Entry, Grid } from "../grid.ts";
import type { Cell } from "../open/workbook.ts";
import { isTotalLabel } from "../words/row-label.ts";
import { type Group, groupsOf } from "./rated-groups.ts";
import { marksOfLevels } from "./rated-in-words.ts";
import { type RatedList, ratedList } from "./rated-list.ts";

/**
 * A list of members with an x under the level of each (`Họ và tên | Xuất sắc | Tốt | Hoàn thành | Không hoàn thành`), or with it in words, below the name of each chi bộ or with
 * it beside them, as a table with a row for each chi bộ that counts them; as it is where a line is not understood. No name of a member is kept. A member
 * with two levels, or with none and nothing that says why, is left standing where a number belongs, so that it is asked about.
 */
export function ratedMembers(sheet: Grid): Grid {
  const grid = marksOfLevels(sheet);
  const list = ratedList(grid);
  const groups = list && groupsOf(grid, list);
  if (!list || !groups) return sheet;
  const last = Math.max(...grid.rowNumbers.flatMap((r) => grid.row(r).map((e) => e.c)));
  const heading = (c: number, value: string): Entry => ({ r: list.bottom, c, cell: { ...list.name.cell, value } });
  const added = [
    { ...list.name, cell: { ...list.name.cell, value: "Chi bộ" } },
    ...list.levels.map((e) => ({ ...e, cell: { ...e.cell, value: `Số đảng viên ${e.cell.value}` } })),
    heading(last + 1, "Số đảng viên được đánh giá"),
    ...(groups.some(({ rating }) => rating) ? [heading(last + 2, "Xếp loại chi bộ")] : []),
    ...groups.flatMap((group) => counted(grid, list, group, last + 1)),
  ];
  return grid.exchanged(leftBy(grid, list, groups), added);
}

/** What is known of a chi bộ, in one row. */
function counted(grid: Grid, { name, levels }: RatedList, group: Group, behind: number): Entry[] {
  const { unit, rating, members } = group;
  // The first row that something of it stands in.
  const r = Math.min(rating?.row ?? members[0]!.r, members[0]!.r);
  const rated = members.filter(({ marks, excused }) => marks.length > 0 || !excused);
  const first = members[0]!.r;
  const figure = (row: number, c: number, value: number): Cell => {
    const shown = members.map((x) => grid.at(x.r, c)?.cell ?? name.cell);
    const hidden = shown.find((cell) => cell.hidden)?.hidden;
    return { row, col: c, type: "number", value, ...(hidden ? { hidden } : {}) };
  };
  const blank = rated.find(({ marks }) => marks.length === 0);
  const all: Cell = blank
    ? { row: blank.r, col: levels[0]!.c, type: "text", value: "" }
    : figure(first, levels[0]!.c, rated.length);
  const perLevel = levels.map(({ c }): Entry => {
    const twice = members.find(({ marks }) => marks.length > 1 && marks.some((e) => e.c === c));
    const own = members.filter(({ marks }) => marks.some((e) => e.c === c));
    return { r, c, cell: twice ? grid.at(twice.r, c)!.cell : figure(own[0]?.r ?? first, c, own.length) };
  });
  return [
    ...(unit ? [{ r, c: name.c, cell: unit }] : []),
    ...perLevel,
    { r, c: behind, cell: all },
    ...(rating ? [{ r, c: behind + 1, cell: rating }] : []),
  ];
}

/** All that stands in the lines of members, above them their chi bộ, and the headings that are written anew; sums keep their figures. */
function leftBy(grid: Grid, { name, levels, unit }: RatedList, groups: Group[]): Set<Entry> {
  const rows = groups.flatMap(({ heads, members }) => [...heads, ...members.map((x) => x.r)]);
  const sums = groups.flatMap(({ sum }) => (sum === undefined ? [] : grid.row(sum)));
  return new Set([
    ...[name, ...levels, ...(unit ? [unit] : [])],
    ...rows.flatMap((r) => grid.row(r)),
    ...sums.filter((e) => e.c !== name.c && !levels.some(({ c }) => c === e.c) && !isTotalLabel(String(e.cell.value))),
  ]);
}

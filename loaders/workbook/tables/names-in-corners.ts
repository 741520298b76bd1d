import type { Entry, Grid } from "../grid.ts";
import { looksLikeHeader } from "../headers/rows/header-rows.ts";
import { isFigure } from "../values/marks.ts";
import { monthLabel } from "../values/months.ts";
import { beginsWithChiBo } from "../words/chi-bo.ts";
import { fold } from "../words/text.ts";
import { mayName } from "./criteria-corner.ts";

/** A header that stands once has no name for each; with fewer headings beside the name a row is none. */
const ENOUGH = 2;

/**
 * A sheet in which the same header stands again for each chi bộ, whose name is in its first cell (`Chi bộ Văn phòng | Ngày | Phải dự | Có mặt`) with nothing
 * below it: with the names beside the figures, under *Chi bộ*. Cells keep their addresses.
 */
export function namesInCorners(grid: Grid): Grid {
  const heads = grid.rowNumbers.filter((r) => isNamed(grid, r));
  const [first] = heads;
  if (first === undefined || heads.length < ENOUGH || heads.some((r) => besides(grid, r) !== besides(grid, first)))
    return grid;
  const left = new Set<Entry>();
  const added: Entry[] = [];
  for (const [i, r] of heads.entries()) {
    const corner = grid.row(r)[0]!;
    const below = grid.rowNumbers.filter((x) => x > r && x < (heads[i + 1] ?? Number.POSITIVE_INFINITY));
    const rows = below.filter((x) => grid.row(x).some((e) => e.c > corner.c && isFigure(e.cell)));
    if (rows.length === 0 || rows.some((x) => grid.row(x)[0]!.c <= corner.c)) return grid;
    left.add(corner);
    added.push({ ...corner, cell: { ...corner.cell, value: "Chi bộ" } });
    for (const x of rows) added.push({ ...corner, r: x });
  }
  return grid.exchanged(left, added);
}

/** Whether a name of a chi bộ stands first in a row of headings. */
function isNamed(grid: Grid, r: number): boolean {
  const [corner, ...others] = grid.row(r);
  return (
    corner?.cell.type === "text" &&
    others.length >= ENOUGH &&
    others.every(({ cell }) => cell.type === "text" && !isFigure(cell) && !monthLabel(cell.value)) &&
    beginsWithChiBo(fold(corner.cell.value as string)) &&
    mayName(corner) &&
    looksLikeHeader(grid, r)
  );
}

/** What stands in a row beside its first cell, and where that does. */
const besides = (grid: Grid, r: number): string =>
  grid
    .row(r)
    .map(({ c, cell }, i) => `${c} ${i === 0 ? "" : cell.value}`)
    .join("\n");

import type { Entry, Grid } from "../grid.ts";
import { looksLikeHeader } from "../headers/rows/header-rows.ts";
import { isFigure } from "../values/marks.ts";
import { monthLabel } from "../values/months.ts";
import { CHI_BO } from "../words/chi-bo.ts";
import { fold } from "../words/text.ts";

/** A header that stands once has no name for each; with fewer headings beside the name a row is none. */
const ENOUGH = 2;

/**
 * A sheet in which the same header stands again for each chi bộ, whose name is in its first cell (`Chi bộ Văn phòng | Ngày | Phải dự | Có mặt`) with nothing
 * below it: with the names beside the figures, under *Chi bộ*. Cells keep their addresses.
 */
export function namesInCorners(grid: Grid): Grid {
  const heads = grid.rowNumbers.filter((r) => isNamed(grid, r));
  const [first] = heads;
  if (first === undefined || heads.length < ENOUGH) return grid;
  const corner = grid.row(first)[0]!.c;
  const again = grid.rowNumbers.filter((r) => behind(grid, r, corner) === behind(grid, first, corner));
  const names = new Set(heads.map((r) => fold(String(grid.row(r)[0]!.cell.value))));
  // A heading that stands again after a page break is no name, and one without a name heads nobody's rows.
  if (again.join() !== heads.join() || names.size < heads.length) return grid;
  const left = new Set<Entry>();
  const added: Entry[] = [];
  for (const [i, r] of heads.entries()) {
    const name = grid.row(r)[0]!;
    const below = grid.rowNumbers.filter((x) => x > r && x < (heads[i + 1] ?? Number.POSITIVE_INFINITY));
    const rows = below.filter((x) => grid.row(x).some((e) => e.c > corner && isFigure(e.cell)));
    if (name.c !== corner || rows.length === 0 || rows.some((x) => grid.row(x)[0]!.c <= corner)) return grid;
    left.add(name);
    added.push({ ...name, cell: { ...name.cell, value: "Chi bộ" } });
    for (const x of rows) added.push({ ...name, r: x });
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
    NAMED.test(fold(corner.cell.value as string)) &&
    looksLikeHeader(grid, r)
  );
}

/** The words *chi bộ* and others behind them. */
const NAMED = new RegExp(`^${CHI_BO}\\W*\\w`);

/** What stands in a row behind a column, and where that does. */
const behind = (grid: Grid, r: number, from: number): string =>
  grid
    .row(r)
    .filter(({ c }) => c > from)
    .map(({ c, cell }) => `${c} ${cell.value}`)
    .join("\n");

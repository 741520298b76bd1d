import type { Grid } from "../grid.ts";
import { headerAt } from "../headers/columns/header-at.ts";
import type { Header } from "../headers/fields/header.ts";
import { figureIn } from "../values/numbers.ts";
import type { WrongTotal } from "./read-table.ts";
import type { RawRow } from "./records.ts";

/** Typed scores that differ from the points for each item judged, in a table whose other scores are their sums, or whose most is. */
export function wrongPoints(grid: Grid, header: Header, rows: RawRow[]): WrongTotal[] {
  const scores = header.columns.filter((x) => x.field === "score");
  if (scores.length === 0) return [];
  const read = new Set(rows.flatMap(({ kind, cells }) => (kind === "data" ? (cells.score ?? []) : [])));
  const columns = headerAt(grid, header.top, header.bottom).header;
  return scores.flatMap(({ c, field }) => {
    const items = columns.find((x) => x.c === c)?.items ?? [];
    return grid.rowNumbers.flatMap((r) => {
      const cell = grid.at(r, c)?.cell;
      if (!cell || !read.has(cell)) return [];
      const points = items.map(([at, sign]) => sign * Math.abs(figureIn(grid.at(r, at)?.cell)));
      const sum = points.reduce((all, x) => all + x, 0);
      const differs = points.some((x) => x !== 0) && Math.abs(sum - figureIn(cell)) > ROUNDED;
      return differs ? [{ cell, field, sum: Number(sum.toFixed(2)) }] : [];
    });
  });
}
const ROUNDED = 0.001;

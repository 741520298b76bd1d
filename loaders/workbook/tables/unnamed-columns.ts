import type { Grid } from "../grid.ts";
import { columnsSpanned } from "../headers/columns/header-path.ts";
import type { Header } from "../headers/fields/header.ts";
import type { Cell } from "../open/workbook.ts";
import { kindOf } from "../values/cell-kind.ts";
import type { RawRow } from "./records.ts";

/** The first cell of each column, within the header or right behind it, over which nothing stands although most rows have a figure or a day in it. */
export function unnamedColumns(grid: Grid, { columns, top, bottom }: Header, rows: RawRow[]): Cell[] {
  const data = rows.filter(({ kind }) => kind === "data");
  const unit = columns.find(({ field }) => field === "unit");
  // Left of the chi bộ stand the numbers of rows; those of a register are of its members.
  if (data.length === 0 || !unit || columns.some(({ field }) => field === "name")) return [];
  const unnamed: Cell[] = [];
  for (let c = unit.c + 1; c <= columnsSpanned(grid, top, bottom).last + 1; c++) {
    if (isHeaded(grid, top, bottom, c)) continue;
    const cells = data.flatMap(({ row }) => grid.at(row - 1, c)?.cell ?? []).filter(tells);
    if (cells.length * 2 > data.length) unnamed.push(cells[0]!);
  }
  return unnamed;
}

function isHeaded(grid: Grid, top: number, bottom: number, c: number): boolean {
  for (let r = top; r <= bottom; r++) if (grid.shown(r, c)) return true;
  return false;
}

/** Shares are worked out of what stands beside them. */
const tells = (cell: Cell): boolean => {
  const { number, kinds } = kindOf(cell);
  return (
    !cell.percent && (number !== undefined ? Number.isInteger(number) : kinds.includes("pairs") || cell.type === "date")
  );
};

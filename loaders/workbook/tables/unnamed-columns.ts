import type { Grid } from "../grid.ts";
import { columnsSpanned } from "../headers/columns/header-path.ts";
import type { Header } from "../headers/fields/header.ts";
import { isIndexRow } from "../headers/rows/index-row.ts";
import type { Cell } from "../open/workbook.ts";
import { kindOf } from "../values/cell-kind.ts";
import type { RawRow } from "./records.ts";

/** The first cell of each column, within the header or right behind it, over which nothing stands although most rows have a figure, a mark, a grade or a day in it. */
export function unnamedColumns(grid: Grid, { columns, top, bottom }: Header, rows: RawRow[]): Cell[] {
  const data = rows.filter(({ kind }) => kind === "data");
  const unit = columns.find(({ field }) => field === "unit");
  // Left of the chi bộ stand the numbers of rows; those of a register are of its members.
  if (data.length === 0 || !unit || columns.some(({ field }) => field === "name")) return [];
  // What stands between the header and the rows (`Tổng số | Trong đó: nữ`, not merged) heads columns too.
  const above = Math.max(bottom, data[0]!.row - 2);
  const unnamed: Cell[] = [];
  for (let c = unit.c + 1; c <= columnsSpanned(grid, top, bottom).last + 1; c++) {
    if (isHeaded(grid, top, above, c)) continue;
    const cells = data.flatMap(({ row }) => grid.at(row - 1, c)?.cell ?? []).filter(tells);
    if (cells.length * 2 > data.length) unnamed.push(cells[0]!);
  }
  return unnamed;
}

/** The number of a column says nothing of it. */
function isHeaded(grid: Grid, top: number, bottom: number, c: number): boolean {
  for (let r = top; r <= bottom; r++) if (/[\p{L}%]/u.test(String(grid.shown(r, c)?.cell.value ?? ""))) return true;
  return false;
}

/** The first figure of each line among criteria that stand down before which nothing says what it is, although most records have a figure, a mark, a grade or a day in it. */
export function unnamedCriteria(grid: Grid, turned: Grid, { columns }: Header, rows: RawRow[]): Cell[] {
  const cells = rows.flatMap((row) => Object.values(row.cells));
  const across = [...new Set(cells.map(({ col }) => col))];
  const criteria = columns.map(({ cell }) => cell.row);
  // Between them may stand those of another form.
  const own = new Set(turned.rowNumbers.flatMap((r) => turned.row(r).map(({ c }) => c)));
  const unnamed: Cell[] = [];
  for (let r = Math.min(...criteria); r <= Math.max(...criteria) + 1; r++) {
    if (!own.has(r) || isIndexRow(grid.row(r)) || cells.some(({ row }) => row === r)) continue;
    const told = grid.row(r).filter(({ c, cell }) => across.includes(c) && tells(cell));
    if (told.length * 2 > across.length && !isLabelled(grid, r, Math.min(...across))) unnamed.push(told[0]!.cell);
  }
  return unnamed;
}

const isLabelled = (grid: Grid, r: number, first: number): boolean =>
  Array.from({ length: first }, (_, c) => grid.shown(r, c)).some((e) => /\p{L}{2}/u.test(String(e?.cell.value ?? "")));

/** Shares are worked out of what stands beside them. */
function tells(cell: Cell): boolean {
  if (cell.percent) return false;
  const { number, kinds } = kindOf(cell);
  return number === undefined ? TOLD.some((kind) => kinds[kind]) : Number.isInteger(number);
}
const TOLD = ["pairs", "marks", "grades", "days"] as const;

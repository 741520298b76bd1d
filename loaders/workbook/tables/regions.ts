import type { Grid } from "../grid.ts";
import type { Header } from "../headers/fields/header.ts";
import { isIndexRow } from "../headers/rows/index-row.ts";
import type { Region } from "./criteria-blocks.ts";
import type { ReadTable } from "./read-table.ts";
import type { Heading } from "./records.ts";
import { saidInRows } from "./said-in-rows.ts";
import { readRows } from "./sections.ts";
import { wrongShares } from "./shares.ts";
import { sumsAcross } from "./sums-across.ts";
import { isRegister, tableOf } from "./table.ts";
import { unnamedColumns, unnamedCriteria } from "./unnamed-columns.ts";
import { wrongPoints } from "./wrong-points.ts";

/** What the regions of a sheet came to. */
export interface ReadRegions {
  tables: ReadTable[];
  /** The table that a region under a header is, or goes on with. */
  readOf: Map<Region, ReadTable>;
  /** Rows that belong to a table. */
  covered: Set<number>;
}

/** Reads the regions of a sheet from the top, each with the texts above it. */
export function readRegions(grid: Grid, texts: Heading[], regions: Region[]): ReadRegions {
  const read: ReadRegions = { tables: [], readOf: new Map(), covered: new Set() };
  for (const [i, region] of regions.entries()) {
    const before = regions[i - 1];
    const from = before ? lastRowOf(grid, before) : -1;
    const beside = before?.top === region.top ? read.readOf.get(before) : undefined;
    const says = (t: Heading) => !region.passed?.some(({ row, col }) => row === t.row && col === t.col);
    const above = beside?.above ?? textsBetween(texts, from, region.top, read.tables.at(-1)).filter(says);
    if (region.turned) readTurned(grid, region, region.turned, above, read);
    else readBelow(grid, region, regions, above, read);
  }
  return read;
}

/** Reads a region whose criteria stand down. */
function readTurned(
  grid: Grid,
  { top, shared = [], header, of }: Region,
  turned: NonNullable<Region["turned"]>,
  above: Heading[],
  { tables, covered }: ReadRegions,
): void {
  for (const r of grid.rowNumbers) if ((r >= top && r <= turned.to) || shared.includes(r)) covered.add(r);
  const rows = readRows(turned.grid, header, Number.POSITIVE_INFINITY);
  const table = tableOf(grid, header, of ? rows.map((row) => ({ ...row, ...of })) : rows, above, true);
  table.unnamed.push(...unnamedCriteria(grid, turned.grid, header, rows));
  const head = turned.head ?? top;
  if (rows.some((row) => row.month))
    table.wrongTotals.push(...sumsAcross(grid, header.form, rows, [head, head + 1], true));
  table.wrongTotals.push(...wrongPoints(turned.grid, header, rows));
  table.wrongShares.push(...wrongShares(turned.grid, header, rows, true));
  tables.push(table);
}

/** Reads the rows below a header, as a table of their own or as more of one whose header stood higher up. */
function readBelow(
  grid: Grid,
  region: Region,
  regions: Region[],
  above: Heading[],
  { tables, readOf, covered }: ReadRegions,
): void {
  const { header, top } = region;
  const end = regions.find((other) => other.top > top)?.top ?? Number.POSITIVE_INFINITY;
  for (let r = header.top; r <= header.bottom; r++) covered.add(r);
  // After a page break or for the next section rows go on under the headings they were under, and those in between.
  const before = regions.findLast((other) => other.top < top)?.top;
  const same = regions.find((other) => other.top === before && !other.turned && other.header.form === header.form);
  const goesOn =
    header.again && same && !(above.length === 0 && countsAnew(grid, header)) ? readOf.get(same) : undefined;
  const last = goesOn?.rows.at(-1);
  const unit = above.length === 0 && last?.kind === "data" ? last.unit : undefined;
  const start = goesOn ? { headings: [...(last?.headings ?? []), ...above], ...(unit ? { unit } : {}) } : undefined;
  const rows = readRows(grid, header, end, start);
  for (const row of rows)
    covered
      .add(row.row - 1)
      .add(row.bottom - 1)
      .add(row.unit?.row ?? row.row - 1);
  const table = goesOn ?? tableOf(grid, header, rows, [...above, ...saidInRows(grid, header, rows)], false);
  readOf.set(region, table);
  if (goesOn) goesOn.rows.push(...rows);
  else tables.push(table);
  table.wrongTotals.push(...wrongPoints(grid, header, rows));
  table.wrongShares.push(...wrongShares(grid, header, rows, false));
  if (!goesOn) table.unnamed.push(...unnamedColumns(grid, header, rows));
  if (header.columns.some((x) => x.month || x.part))
    table.wrongTotals.push(...sumsAcross(grid, header.form, rows, [header.top, header.bottom], false));
}

/** Whether a register's members are numbered from 1 again below a header that stands again: those of another chi bộ, of which nothing tells the name. */
function countsAnew(grid: Grid, { columns, bottom }: Header): boolean {
  const name = columns.find((x) => x.field === "name");
  const first = grid.rowNumbers.find((r) => r > bottom && !isIndexRow(grid.row(r)));
  const number = name && first !== undefined ? grid.row(first).findLast((e) => e.c < name.c) : undefined;
  return number !== undefined && /^\s*0?1\s*\.?\s*$/.test(String(number.cell.value));
}

/** The last row that is surely a table's own: of its header, or of a criterion with something beside it. */
const lastRowOf = (grid: Grid, { header, turned, top }: Region): number =>
  turned
    ? Math.max(...grid.rowNumbers.filter((r) => r >= top && r <= turned.to && (r === top || grid.row(r).length > 1)))
    : header.bottom;

/** Texts above a table. Below another table only those right above the header: what stands further up are notes and signatures. */
export function textsBetween(texts: Heading[], from: number, to: number, previous?: ReadTable): Heading[] {
  const filled = previous?.rows.filter((row) => isRegister(previous) || Object.keys(row.cells).length > 0) ?? [];
  const lastRow = Math.max(from, ...filled.map((row) => row.bottom - 1));
  return texts.filter((t) => t.row > lastRow && t.row < to && t.text.length < 300 && (!previous || t.row >= to - 4));
}

import { type Grid, rangeOf } from "./grid.ts";
import type { Header, MappedColumn } from "./headers.ts";
import { isIndexRow } from "./index-row.ts";
import { isFigure, isMark } from "./marks.ts";
import { type MonthOfYear, monthLabel, monthOf } from "./months.ts";
import { saysNotHeld } from "./not-held.ts";
import type { Cell } from "./open/workbook.ts";
import { besides, goesOnBelow, isNoteBelow, isSection } from "./row-kind.ts";
import { isAverageLabel, isClosing, isNumeral, isTotalLabel } from "./row-label.ts";

/** A text that stands outside the figures: a title above a table, a section heading inside it, a note below. */
export interface Heading {
  row: number;
  col: number;
  text: string;
}

/** One record of a table, its values still as they stand in the cells. */
export interface RawRow {
  kind: "data" | "total";
  /** 1-based first row of the sheet that it stands in. */
  row: number;
  /** Where it stands: `A10:M10`. */
  range: string;
  /** 1-based last row that it stands in. */
  bottom: number;
  /** The chi bộ's name as written; inherited from the row above where the cell was merged or left blank. */
  unit?: Cell;
  month?: MonthOfYear;
  /** The month as written, where it could not be read. */
  monthCell?: Cell;
  cells: Record<string, Cell>;
  /** Of a row that counts a register's members: cells that are no marks. */
  unread?: Cell[];
  /** Section headings above it in the table, the nearest last. */
  headings: Heading[];
}

/**
 * Rows under one header down to `end` (exclusive): data and totals, with their section headings; index rows and notes are passed over.
 * Under a repeated header they go on `from` the headings and the chi bộ that stood before it.
 */
export function readRows(
  grid: Grid,
  header: Header,
  end: number,
  from: Pick<RawRow, "headings" | "unit"> = { headings: [] },
): RawRow[] {
  const rows: RawRow[] = [];
  const unitColumn = header.columns.find((x) => x.field === "unit");
  const nameColumn = header.columns.find((x) => x.field === "name");
  const monthColumn = header.columns.find((x) => x.field === "month");
  const figures = header.columns.filter((x) => !["unit", "month", "name"].includes(x.field));
  const byMonth = groupByMonth(figures);
  const firstFigure = Math.min(...figures.map((x) => x.c));
  let { headings, unit } = from;
  let closed = false;
  let namedAt = -1;
  const monthsOnce = monthColumn !== undefined && eachOnce(grid, header, end, monthColumn.c);
  for (const r of grid.rowNumbers) {
    if (r <= header.bottom || r >= end) continue;
    const row = grid.row(r);
    if (isIndexRow(row) || (rows.length > 0 && isNoteBelow(row, header))) continue;
    const figureless = !figures.some((x) => hasDigits(grid.at(r, x.c)?.cell));
    const numbered = row.some((e) => e.cell.type === "number" || /^\s*\d+\s*\.?\s*$/.test(String(e.cell.value)));
    const wordsAlone = figureless && !numbered;
    if (wordsAlone && row.some((e) => e.cell.type === "text" && isClosing(e.cell.value as string))) closed = true;
    if (closed && wordsAlone) continue;
    const label = row.find((e) => e.cell.type === "text" && !(figureless && isNumeral(e.cell.value as string)));
    const total = row.slice(0, 4).find((e) => e.cell.type === "text" && isTotalLabel(e.cell.value as string));
    const filled = figures.filter((x) => grid.at(r, x.c));
    if (unitColumn && !total && label && label.c <= unitColumn.c && isAverageLabel(label.cell.value as string))
      continue;
    const inUnit = unitColumn && shownBelow(grid, header, r, unitColumn.c);
    const ownUnit = inUnit && figureless && isNumeral(String(inUnit.value)) ? undefined : inUnit;
    const ofMonth = figureless && !monthColumn && inUnit && filled.length === 0 && monthLabel(inUnit.value);
    const ownMonth = monthColumn && grid.at(r, monthColumn.c)?.cell;
    const monthCell = ownMonth ?? (monthColumn && monthBelow(grid, header, r, monthColumn.c, monthsOnce, unitColumn));
    const month = monthCell && monthOf(monthCell);
    const identified = ownUnit ?? (nameColumn && grid.at(r, nameColumn.c)?.cell);
    if (total && !filled.some((x) => x.field === "note" && filled.length === 1)) {
      if (filled.length > 0)
        rows.push(...records(grid, r, "total", byMonth, headings, { unit: total.cell, ...(month ? { month } : {}) }));
      continue;
    }
    // Signatures and notes may stand under any column: without a name, only figures make a row.
    const figuresStand = filled.some(
      (x) => !spansTable(grid, r, x.c, header) && (identified !== undefined || isFigure(grid.at(r, x.c)!.cell)),
    );
    if (ofMonth || (!figuresStand && !month && !(identified && numbered))) {
      if (!label || (nameColumn && !isSection(grid, r, label, nameColumn.c))) continue;
      const heading = { row: label.cell.row, col: label.cell.col, text: label.cell.value as string };
      const inUnitColumn = unitColumn && label.c === unitColumn.c && !spansTable(grid, r, label.c, header);
      if (inUnitColumn && !heading.text.includes(":")) {
        // A name without figures: the parent knows whether it is a chi bộ or a section.
        rows.push(...records(grid, r, "data", byMonth, headings, { unit: label.cell }));
      }
      headings = [...headings, heading];
      continue;
    }
    if (!identified && unitColumn && !monthCell && !figuresStand) continue;
    // Below the first of a chi bộ's members in a register its name need not stand again.
    const goesOn = monthColumn !== undefined || nameColumn !== undefined || goesOnBelow(grid, header, r, rows.at(-1));
    unit = ownUnit ?? (goesOn ? unit : besides(unitColumn, firstFigure, label));
    if (ownUnit) namedAt = r;
    // The name of one chi bộ ends where another's begins: no row without a name is its own after that.
    const over = unit || !unitColumn ? headings : headings.filter((h) => h.row > namedAt);
    const context: Pick<RawRow, "unit" | "month" | "monthCell"> = {};
    if (unit) context.unit = unit;
    if (monthCell) {
      context.monthCell = monthCell;
      if (month) context.month = month;
    }
    if (nameColumn && !identified) continue;
    rows.push(...saidBeside(grid, r, header, records(grid, r, "data", byMonth, over, context)));
  }
  return rows;
}

/** Words in a column that means nothing here, of a place say, by which nothing was held: they are the row's remark. */
function saidBeside(grid: Grid, r: number, { form, columns }: Header, rows: RawRow[]): RawRow[] {
  const [row] = rows;
  if (!form.columns.note || rows.length !== 1 || !row || row.cells.note) return rows;
  const own = new Set(columns.map((x) => x.c));
  const said = grid.row(r).find((e) => !own.has(e.c) && e.cell.type === "text" && saysNotHeld(e.cell.value as string));
  return said ? [{ ...row, cells: { ...row.cells, note: said.cell } }] : rows;
}

const hasDigits = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.type !== "text" || isMark(cell) || /\d/.test(cell.value as string));

/** A value merged down over several rows counts for each of them; the header's own merges do not reach below it. */
function shownBelow(grid: Grid, header: Header, r: number, c: number): Cell | undefined {
  const entry = grid.shown(r, c);
  return entry && entry.r > header.bottom && entry.c === c ? entry.cell : undefined;
}

/** Whether each month stands once in its column, so that it holds for the rows below it until the next. */
function eachOnce(grid: Grid, header: Header, end: number, c: number): boolean {
  const months = grid.rowNumbers
    .filter((r) => r > header.bottom && r < end && !isIndexRow(grid.row(r)))
    .map((r) => grid.at(r, c)?.cell)
    .flatMap((cell) => (cell && monthOf(cell)?.month) ?? []);
  return months.length > 1 && new Set(months).size === months.length;
}

/** The month of a row that has none of its own: merged down over it, or written once above rows of other chi bộ. */
function monthBelow(
  grid: Grid,
  header: Header,
  r: number,
  c: number,
  once: boolean,
  unit: MappedColumn | undefined,
): Cell | undefined {
  const merged = shownBelow(grid, header, r, c);
  if (merged || !once || !unit || !grid.at(r, unit.c)) return merged;
  for (let above = r - 1; above > header.bottom; above--) {
    const cell = grid.at(above, c)?.cell;
    if (cell) return cell;
  }
  return undefined;
}

/** A text merged over most of the table is a heading, whatever column it starts in. */
function spansTable(grid: Grid, r: number, c: number, header: Header): boolean {
  const merge = grid.mergeAt(r, c);
  return merge !== undefined && (merge.right - merge.left + 1) * 2 > header.columns.length;
}

type MonthGroup = { month?: MonthOfYear; columns: MappedColumn[] };

/** Columns by the month that their header puts them under; those under none belong to every record of the row. */
function groupByMonth(figures: MappedColumn[]): MonthGroup[] {
  const underMonths = new Set(figures.filter((x) => x.month).map((x) => x.field));
  const shared = figures.filter((x) => x.field === "register_month" || (!x.month && !underMonths.has(x.field)));
  const groups = new Map<string, MonthGroup>();
  for (const column of figures) {
    if (!column.month || column.field === "register_month") continue;
    const key = `${column.month.year ?? ""}-${column.month.month}`;
    const group = groups.get(key) ?? { month: column.month, columns: [...shared] };
    group.columns.push(column);
    groups.set(key, group);
  }
  return groups.size > 0 ? [...groups.values()] : [{ columns: shared }];
}

function records(
  grid: Grid,
  r: number,
  kind: RawRow["kind"],
  groups: MonthGroup[],
  headings: Heading[],
  context: Pick<RawRow, "unit" | "month" | "monthCell">,
): RawRow[] {
  return groups.map((group) => {
    const cells: Record<string, Cell> = {};
    for (const column of group.columns) {
      const cell = grid.at(r, column.c)?.cell;
      if (!cell) continue;
      const field = column.field === "register_month" ? `register_month_${column.month!.month}` : column.field;
      const before = cells[field];
      // Remarks may stand in several columns.
      cells[field] =
        before && field === "note" ? { ...before, value: `${before.value}; ${cell.value}` } : (before ?? cell);
    }
    const own = Object.values(cells).length > 0 ? Object.values(cells) : grid.row(r).map((e) => e.cell);
    return {
      kind,
      row: Math.min(...own.map((cell) => cell.row)) + 1,
      range: rangeOf(own),
      bottom: Math.max(...own.map((cell) => cell.row)) + 1,
      cells,
      headings,
      ...context,
      ...(group.month ? { month: group.month } : {}),
    };
  });
}

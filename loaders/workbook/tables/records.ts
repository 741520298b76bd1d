import { type Grid, rangeOf } from "../grid.ts";
import type { MappedColumn } from "../headers/headers.ts";
import type { Cell } from "../open/workbook.ts";
import type { MonthOfYear } from "../values/months.ts";

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

/** Columns that make one record of a row, and the month they are under. */
type MonthGroup = { month?: MonthOfYear; columns: MappedColumn[] };

/** Columns by the month that their header puts them under; those under none belong to every record of the row. */
export function groupByMonth(figures: MappedColumn[]): MonthGroup[] {
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

/** The records of one row of a sheet: one, or one a month where months stand side by side. */
export function records(
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

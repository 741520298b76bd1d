import { type Grid, rangeOf } from "../grid.ts";
import { timeKey } from "../headers/columns/column-time.ts";
import type { Header } from "../headers/fields/header.ts";
import type { MappedColumn } from "../headers/fields/mapped-column.ts";
import { added } from "../headers/settled/whole-of-parts.ts";
import type { Cell } from "../open/workbook.ts";
import { isFigure } from "../values/marks.ts";
import type { MonthOfYear } from "../values/months.ts";
import type { PartOfYear } from "../values/parts-of-year.ts";
import { saysAwaited, saysNotHeld } from "../words/not-held.ts";
import { isTotalLabel } from "../words/row-label.ts";

/** A text that stands outside the figures: a title above a table, a section heading inside it, a note below. */
export interface Heading {
  row: number;
  col: number;
  text: string;
}

/** Where a cell stands, and whether the sheet shows it. */
export type Place = Pick<Cell, "row" | "col" | "hidden">;

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
  /** The half or quarter of the year that it reports, where its table names them by columns or in one; and where that stands. */
  part?: PartOfYear;
  partCell?: Cell;
  cells: Record<string, Cell>;
  /** Of a row that reads like a total: a number of the list stands before its name. */
  numbered?: true;
  /** The sheet does not show its row. */
  hidden?: true;
  /** Of a row that counts a register's members: cells that are no marks. */
  unread?: Cell[];
  /** Of such a row: where members and marks stand that the sheet does not show. */
  unseen?: Place[];
  /** Figures that are merged down over it and other records. */
  shared?: Cell[];
  /** It says of all chi bộ that there was nothing. */
  ofAll?: true;
  /** Section headings above it in the table, the nearest last. */
  headings: Heading[];
}

/** Columns that make one record of a row, and the chi bộ, the month and the part of the year they are under. */
type TimeGroup = Pick<RawRow, "unit" | "month" | "part" | "partCell"> & { columns: MappedColumn[] };

/** Columns by the chi bộ, month, part of the year or session that their header puts them under; those under none belong to every record of the row. */
export function groupByTime(figures: MappedColumn[]): TimeGroup[] {
  const ofRegister = ({ field }: MappedColumn) => field === "register_month";
  const by =
    (["named", "month", "part", "turn"] as const).find((time) => figures.some((x) => x[time] && !ofRegister(x))) ??
    "part";
  const sums = ({ named }: MappedColumn) => named !== undefined && isTotalLabel(String(named.value));
  const timed = figures.filter((x) => x[by] && !ofRegister(x) && !sums(x));
  const fields = new Set(timed.map((x) => x.field));
  const shared = figures.filter((x) => ofRegister(x) || (!timed.includes(x) && !fields.has(x.field)));
  const groups = new Map<string, TimeGroup>();
  for (const column of timed) {
    const { named, month, part, cell } = column;
    const key = `${month?.year ?? ""} ${timeKey(column)}`;
    const group = groups.get(key) ?? {
      ...{ ...(named ? { unit: named } : {}), ...(month ? { month } : {}), ...(part ? { part, partCell: cell } : {}) },
      columns: shared.filter((x) => !x.part || x.part.index === part?.index),
    };
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
  groups: TimeGroup[],
  headings: Heading[],
  context: Pick<RawRow, "unit" | "month" | "monthCell" | "part" | "partCell" | "numbered">,
): RawRow[] {
  // Sums of a chi bộ's months say nothing that is held against them.
  const summed: TimeGroup[] = kind === "total" && groups[0]?.unit ? [{ columns: [] }] : groups;
  const held = summed.filter((group, i) => (i === 0 && !group.unit) || !leftBlank(grid, r, group));
  return held.map(({ columns, ...time }) => {
    const cells: Record<string, Cell> = {};
    for (const column of columns) {
      const cell = grid.at(r, column.c)?.cell;
      if (!cell) continue;
      const field = column.field === "register_month" ? `register_month_${column.month!.month}` : column.field;
      const before = cells[field];
      // Remarks may stand in several columns.
      if (before && column.adds) cells[field] = added(before, cell);
      else
        cells[field] =
          before && field === "note" ? { ...before, value: `${before.value}; ${cell.value}` } : (before ?? cell);
    }
    const taken = Object.values(cells);
    const own = taken.length > 0 ? taken : grid.row(r).map((e) => e.cell);
    return {
      kind,
      row: Math.min(...own.map((cell) => cell.row)) + 1,
      range: rangeOf(own),
      bottom: Math.max(...own.map((cell) => cell.row)) + 1,
      cells,
      headings,
      ...(own.some((cell) => cell.hidden === "row") ? { hidden: true as const } : {}),
      ...context,
      ...time,
    };
  });
}

/** A further session, or the month of a chi bộ, of which nothing stands in the row. */
const leftBlank = (grid: Grid, r: number, { columns }: TimeGroup): boolean => {
  const own = columns.filter((x) => x.turn || x.named);
  return own.length > 0 && own.every((x) => !grid.at(r, x.c));
};

/** Words in a column that means nothing here nor to another form, of a place or a state say, by which nothing was held or figures are still to come: they are the row's remark. */
export function saidBeside(grid: Grid, r: number, { form, columns, others }: Header, rows: RawRow[]): RawRow[] {
  const [row] = rows;
  if (!form.columns.note || rows.length !== 1 || !row || row.cells.note) return rows;
  const own = new Set([...columns.map((x) => x.c), ...(others ?? [])]);
  const figures = Object.values(row.cells).some(isFigure);
  const tells = (text: string) => saysNotHeld(text) || (figures && saysAwaited(text));
  const said = grid.row(r).find((e) => !own.has(e.c) && e.cell.type === "text" && tells(e.cell.value as string));
  return said ? [{ ...row, cells: { ...row.cells, note: said.cell } }] : rows;
}

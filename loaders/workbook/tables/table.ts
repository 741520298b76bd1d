import type { Form } from "../../forms/form.ts";
import { address, type Grid } from "../grid.ts";
import type { Header, UnreadColumn } from "../headers/fields/header.ts";
import { isFigure } from "../values/marks.ts";
import { wholeFirst } from "../values/pairs.ts";
import type { Lines } from "./lines.ts";
import type { ReadTable, Unread } from "./read-table.ts";
import type { Heading, RawRow } from "./records.ts";

export const unread = (column: UnreadColumn): Unread => ({
  cell: address(column.cell),
  text: column.text,
  candidates: column.candidates(),
});

/** One row per member. */
export const isRegister = (read: ReadTable): boolean => read.columns.some((x) => x.field === "name");

/** The most figures that a row of a table has. */
export const figuresIn = (read: ReadTable): number =>
  Math.max(0, ...read.rows.map((row) => Object.values(row.cells).filter(isFigure).length));

/** A table of lines of text, one field a line. */
export function tableOfLines(form: Form, { rows, unclear, ignored }: Lines, above: Heading[]): ReadTable {
  const columns = rows.flatMap(({ cells, part }) =>
    Object.entries(cells).map(([field, { row, col }]) => ({ field, row, col, ...(part ? { part } : {}) })),
  );
  const nothing = {
    bySums: [],
    unnamed: [],
    missing: [],
    wrongSums: [],
    wrongTotals: [],
    wrongShares: [],
  };
  return {
    form: form.id,
    at: rows[0]!.range,
    columns,
    turned: false,
    above,
    rows,
    unclear: unclear.map(unread),
    ignored: ignored.map(unread),
    ...nothing,
  };
}

/** A table under a header, with the texts above it. */
export function tableOf(grid: Grid, header: Header, rows: RawRow[], above: Heading[], turned: boolean): ReadTable {
  // Of a header whose every column was left open, what was left open is asked for.
  const own = header.columns.length > 0 ? header.columns : header.unclear;
  return {
    form: header.form.id,
    at: address({
      row: Math.min(...own.map((x) => x.cell.row)),
      col: Math.min(...own.map((x) => x.cell.col)),
    }),
    columns: header.columns.map((x) => ({
      field: x.field,
      row: x.cell.row,
      col: turned ? x.cell.col : grid.columnShown(x.c),
      ...(x.month ? { month: x.month.month } : {}),
      ...(x.month?.year ? { year: x.month.year } : {}),
      ...(x.part ? { part: x.part } : {}),
      ...(x.names ? { names: x.names } : {}),
      ...(x.byItself ? { byItself: x.text } : {}),
      ...(header.form.columns[x.field]?.content === "pair" && wholeFirst(x.pairs ?? String(x.cell.value))
        ? { wholeFirst: true as const }
        : {}),
    })),
    turned,
    ignored: header.ignored.map(unread),
    unclear: header.unclear.map(unread),
    bySums: header.bySums.map(unread),
    unnamed: [],
    missing: header.missing,
    above,
    rows,
    ...(header.titled ? { titled: true as const } : {}),
    ...(header.apart ? { apart: header.apart } : {}),
    ...(header.listing ? { listing: true as const } : {}),
    wrongSums: [],
    wrongTotals: [],
    wrongShares: [],
  };
}

import type { Grid } from "../grid.ts";
import { forget, type Header } from "../headers/fields/header.ts";
import type { Cell } from "../open/workbook.ts";
import { findPeriods } from "../values/periods.ts";
import { fold } from "../words/text.ts";
import type { Heading, RawRow } from "./records.ts";

/** Columns that say whose the rows are, or of when. */
const WHOSE =
  /^(ten )?((truc )?thuoc )?(to chuc (co so )?dang|tccsd|dang (bo|uy)( co so)?|(don vi|co quan)( bao cao)?)$/;
const WHEN = /^(nam|quy|ky|thoi gian)( bao cao)?$/;

/**
 * What columns that carry no field say of the whole table, as a title would: every row the same TCCSĐ (*Tên tổ chức cơ sở đảng*) or period
 * (*Năm*). They are then no columns to be asked about.
 */
export function saidInRows(grid: Grid, header: Header, rows: RawRow[]): Heading[] {
  // A row that counts for a whole TCCSĐ names it where others name a chi bộ.
  const ofUnits = header.form.columns.unit !== undefined;
  const lines = [
    ...new Set(rows.flatMap((row) => (row.kind === "data" && (row.unit || !ofUnits) ? [row.row - 1] : []))),
  ];
  if (lines.length < (ofUnits ? 2 : 1)) return [];
  const said: Heading[] = [];
  for (const { cell, text } of [...header.unclear, ...header.ignored]) {
    const label = fold(text);
    const when = WHEN.test(label);
    if (!when && !WHOSE.test(label)) continue;
    const [value, ...others] = new Set(lines.map((r) => textOf(grid.shown(r, cell.col)?.cell)));
    if (!value || others.length > 0) continue;
    const own = when && findPeriods(value).length === 0 ? `${text} ${value}` : value;
    if (when && findPeriods(own).length === 0) continue;
    said.push({ row: cell.row, col: cell.col, text: own });
    forget(header, new Set([cell]));
  }
  return said;
}

const textOf = (cell: Cell | undefined): string => String(cell?.value ?? "").trim();

import type { Content } from "../../forms/form.ts";
import type { Entry, Grid } from "../grid.ts";
import type { Header } from "../headers/fields/header.ts";
import { runsOn } from "../headers/rows/index-row.ts";
import type { Cell } from "../open/workbook.ts";
import { isDay } from "../values/dates.ts";
import { isFigure, isMark } from "../values/marks.ts";
import { findPeriods } from "../values/periods.ts";
import { beginsWithChiBo } from "../words/chi-bo.ts";
import { isNumeral } from "../words/numbering.ts";
import { namesSomebody } from "../words/personal-name.ts";
import { isClosing } from "../words/row-label.ts";
import { fold } from "../words/text.ts";
import { meaning } from "../words/vocabulary.ts";
import type { Heading, RawRow } from "./records.ts";

/** A text that stands before the figures in the place of a name: a section's, in the column of numbers. */
export const besides = (firstFigure: number, label: Entry | undefined) =>
  label && label.c < firstFigure && !isFigure(label.cell) ? label.cell : undefined;

/**
 * Words alone below the figures, where no chi bộ stands in the rows: a note or a signature, also beside a helping column. Where a session's
 * topic may stand alone, only what looks like a note; a period is that of the rows below.
 */
export function isNoteBelow(row: Entry[], { form, columns }: Header): boolean {
  if (columns.some((x) => x.field === "unit" || x.field === "month" || x.month)) return false;
  const last = Math.max(...columns.map((x) => x.c));
  const within = row.filter((e) => e.c <= last);
  const words = within.map((e) => String(e.cell.value));
  if (within.some((e) => isFigure(e.cell)) || words.some((text) => findPeriods(text).length > 0)) return false;
  return !form.columns.unit || words.every((text) => isClosing(text) || /^\s*([-–+*•]|tổng số\s*:)/iu.test(text));
}

/**
 * The numbers of some columns in the first row below a header: they run on, and no name stands beside them while one does in the next row; where
 * the form has no names, they number all columns from 1, and another row follows.
 */
export function numbersSome(grid: Grid, { form, columns, bottom }: Header, r: number): boolean {
  const [first, next] = grid.rowNumbers.filter((x) => x > bottom);
  if (r !== first || next === undefined || !runsOn(grid.row(r))) return false;
  const unit = columns.find((x) => x.field === "unit");
  if (unit)
    return (
      grid.at(r, unit.c) === grid.shown(r, unit.c) && /\p{L}{2}/u.test(String(grid.at(next, unit.c)?.cell.value ?? ""))
    );
  const numbered = columns.every((x) => grid.at(r, x.c)) && /^\D*1\D*$/.test(String(grid.row(r)[0]!.cell.value));
  return !form.columns.unit && numbered && columns.length > 1 && columns.every((x) => grid.at(next, x.c));
}

/** Whether a row without a name or a number of its own is one more of the chi bộ of the row above, where the form allows for several. */
export function goesOnBelow(grid: Grid, header: Header, r: number, above: RawRow | undefined): boolean {
  const unit = header.columns.find((x) => x.field === "unit");
  if (!header.form.severalRows || !unit || above?.kind !== "data") return false;
  const before = grid.at(r, unit.c - 1);
  return (
    !(before && (isNumeral(String(before.cell.value)) || namesAlone(grid, before, above))) &&
    Object.values(above.cells).some(isFigure)
  );
}

/** Whether a name stands where the row above had none: of a section, in the column of numbers. */
const namesAlone = (grid: Grid, { c, cell }: Entry, above: RawRow): boolean =>
  NAME.test(String(cell.value)) && !NAME.test(String(grid.at(above.row - 1, c)?.cell.value ?? ""));
const NAME = /\p{L}{2}/u;

/**
 * In a register a section stands outside the names, or among them where it begins like the name of a chi bộ, is numbered as sections are, follows
 * a sum, says that who follows is no member, or says nothing that is known and names nobody. Groups of members within a chi bộ (`Tổ đảng 1`, `Đảng viên dự bị`) are none.
 */
export function isSection(grid: Grid, r: number, label: Entry, nameColumn: number, above: RawRow | undefined): boolean {
  const text = String(label.cell.value);
  const name = fold(text).replace(/^\W*(?:(?:[ivx]+|[a-h]|\d{1,2})[.)/-]\s*)?/, "");
  if (/^to\b/.test(name)) return false;
  if (label.c !== nameColumn) return !grid.at(r, nameColumn);
  const { concepts } = meaning(text);
  if (beginsWithChiBo(name) || concepts.has("unit") || concepts.has("outsider")) return true;
  if (namesSomebody(text)) return false;
  return concepts.size === 0 || above?.kind === "total" || /^\W*([ivx]+|[a-h])[.)]/i.test(text);
}

/**
 * Whether the name alone in a row of a register is a member's without any mark: somebody's, right below a member, or right below a heading and
 * above one. Those who sign stand apart.
 */
export function isUnmarkedMember(
  grid: Grid,
  { r, cell }: { r: number; cell: Cell },
  rows: RawRow[],
  headings: Heading[],
) {
  const above = rows.at(-1);
  const first = headings.at(-1)?.row === r - 1 && grid.row(r + 1).some((e) => isMark(e.cell) || isFigure(e.cell));
  return (first || (above?.kind === "data" && above.row === r)) && namesSomebody(String(cell.value));
}

/** `Tổng số ĐV phát biểu`: no name of anybody, but what is counted. */
export function saysCount(text: string): boolean {
  const { concepts, unknown } = meaning(text);
  return unknown === 0 && concepts.has("count");
}

/** Dots to be written on (`1 | ……… | ……`), and nothing else but a number before them. */
export function isLeader(row: Entry[]): boolean {
  const from = row.length > 1 && countsRows(row[0]!) ? 1 : 0;
  return row.every(({ cell }, i) => i < from || (cell.type === "text" && DOTS.test(cell.value as string)));
}
const DOTS = /^\s*(?=.*[.…_]{2}|.*…)[\s.…_/]+$/;

/** A number, as of a row in a list. */
export const countsRows = ({ cell }: Entry): boolean =>
  cell.type === "number" || /^\s*\d+\s*\.?\s*$/.test(String(cell.value));

/** Whether a cell says something by itself: a figure, or a day in a column of days. */
export const tells = (cell: Cell, content: Content | undefined): boolean =>
  isFigure(cell) || (content === "date" && isDay(String(cell.value)));

export const hasDigits = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.type !== "text" || isMark(cell) || /\d/.test(cell.value as string));

/** A text merged over most of the table is a heading, whatever column it starts in. */
export function spansTable(grid: Grid, r: number, c: number, header: Header): boolean {
  const merge = grid.mergeAt(r, c);
  return merge !== undefined && (merge.right - merge.left + 1) * 2 > header.columns.length;
}

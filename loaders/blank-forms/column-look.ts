import type { CellStyle } from "hucre";
import type { BlankColumn } from "./columns.ts";
import { LOOK } from "./look.ts";

/** Widths of columns in characters. */
export const UNIT_WIDTH = 32;
const WIDTHS: Partial<Record<BlankColumn["content"], number>> = {
  text: 22,
  remark: 22,
  count: 10.5,
  number: 7.5,
  date: 13,
};
const CHOICE_WIDTH = 13;

/** How wide a column is: as its longest choice, or as what it holds needs. */
export function widthOf(column: BlankColumn): number {
  if (column.field === "unit") return UNIT_WIDTH;
  const longest = Math.max(0, ...(column.choices ?? []).map((choice) => choice.length));
  return column.choices ? Math.max(CHOICE_WIDTH, longest * 0.95) : WIDTHS[column.content]!;
}

/** How a column's blank cells look. */
export function styleOf(column: BlankColumn): CellStyle {
  if (column.choices) return LOOK.choice;
  if (column.content === "count") return LOOK.count;
  if (column.content === "number") return LOOK.decimal;
  return column.content === "date" ? LOOK.date : LOOK.words;
}

import type { Entry, Grid } from "./grid.ts";
import type { Header, MappedColumn } from "./headers.ts";
import { isFigure } from "./marks.ts";
import { isNumeral } from "./row-label.ts";
import type { RawRow } from "./sections.ts";
import { fold } from "./text.ts";
import { meaning } from "./vocabulary.ts";

/** A text that stands before the figures in the place of a name: a section's, in the column of numbers. */
export const besides = (unitColumn: MappedColumn | undefined, firstFigure: number, label: Entry | undefined) =>
  unitColumn && label && label.c < firstFigure && !isFigure(label.cell) ? label.cell : undefined;

/** Below the figures of a form that has no chi bộ in its rows, words alone in a row are a note. */
export const isNoteBelow = (row: Entry[], { form }: Header): boolean =>
  !form.columns.unit && row.length === 1 && !isFigure(row[0]!.cell);

/** Whether a row without a name or a number of its own is one more of the chi bộ of the row above, where the form allows for several. */
export function goesOnBelow(grid: Grid, header: Header, r: number, above: RawRow | undefined): boolean {
  const unit = header.columns.find((x) => x.field === "unit");
  if (!header.form.severalRows || !unit || above?.kind !== "data") return false;
  const before = grid.at(r, unit.c - 1);
  return !(before && isNumeral(String(before.cell.value))) && Object.values(above.cells).some(isFigure);
}

/** In a register a section speaks of a chi bộ, or stands outside the names; groups of members within a chi bộ (tổ đảng) are none. */
export function isSection(grid: Grid, r: number, label: Entry, nameColumn: number): boolean {
  const text = String(label.cell.value);
  if (/^\W*to\b/.test(fold(text))) return false;
  return label.c !== nameColumn ? !grid.at(r, nameColumn) : meaning(text).concepts.has("unit");
}

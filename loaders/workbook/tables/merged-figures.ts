import type { Content } from "../../forms/form.ts";
import type { Grid } from "../grid.ts";
import type { Header } from "../headers/fields/header.ts";
import type { RawRow } from "./records.ts";

/** What is merged down over several records says the same of each; of figures nothing tells whose they are. */
const FIGURES: Content[] = ["count", "number", "pair"];

/**
 * Marks the records over which a figure is merged down: of chi bộ that met together, or of several months; gives each the words that are, a topic
 * say. How many members a chi bộ has may be written once for its months. `places` are the rows of the grid that the records stand in.
 */
export function markMerged(grid: Grid, { form, columns, bottom }: Header, rows: RawRow[], places: number[]): void {
  for (const merge of grid.mergedDown) {
    const column = columns.find((x) => x.c === merge.left);
    const declared = column && form.columns[column.field];
    const cell = grid.at(merge.top, merge.left)?.cell;
    if (!column || !declared || !cell || merge.top <= bottom || column.field === "unit") continue;
    const isFigure = FIGURES.includes(declared.content);
    if (!isFigure && declared.content !== "text") continue;
    const over = rows.filter(
      ({ kind, month }, i) =>
        kind === "data" &&
        places[i]! >= merge.top &&
        places[i]! <= merge.bottom &&
        (!column.month || column.month.month === month?.month),
    );
    if (!isFigure) {
      for (const row of over) row.cells = { [column.field]: cell, ...row.cells };
      continue;
    }
    const units = new Set(over.map(({ unit }) => unit));
    if (over.length > 1 && (units.size > 1 || !declared.again))
      for (const row of over) row.shared = [...(row.shared ?? []), cell];
  }
}

import type { Entry, Grid } from "../grid.ts";
import { monthLabel } from "../values/months.ts";
import { withoutNumber } from "../words/numbering.ts";
import { meaning } from "../words/vocabulary.ts";

/** The months that a row names in cells of their own. */
export const monthsIn = (grid: Grid, r: number): Entry[] =>
  grid.row(r).filter((e) => e.cell.type === "text" && monthLabel(e.cell.value) !== undefined);

/** Whether a line says what is counted or told below it, and nothing that nobody understands. */
export function saysCriterion(text: string): boolean {
  const { concepts, unknown } = meaning(withoutNumber(text));
  return unknown === 0 && [...concepts].some((concept) => concept !== "unit");
}

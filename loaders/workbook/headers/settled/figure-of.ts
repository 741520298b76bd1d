import type { Cell } from "../../open/workbook.ts";
import { readNumber } from "../../values/numbers.ts";

/** What a cell counts, a blank and a dash nothing; what is no number stands for itself. */
export function figureOf(cell: Cell | undefined): number | string {
  const said = readNumber(cell, true);
  if ("value" in said) return said.value;
  return "blank" in said ? 0 : String(cell?.value);
}

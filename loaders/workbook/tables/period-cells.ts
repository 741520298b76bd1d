import type { Grid } from "../grid.ts";
import { fold } from "../words/text.ts";
import type { Heading } from "./records.ts";

/** What a cell may say of a period whose number stands in the cell beside it. */
const LABEL = /^(quy|qui|thang|nam)\s*:?$/;
const VALUE = /^([ivx]{1,4}|\d{1,2}|20\d\d)$/;
/** A quarter or month with its year, each a label and its value. */
const PAIRS = 2;

/** Periods written over several cells of a row in which nothing else stands, `Quý | IV | Năm | 2023`: as if they stood in the first. */
export function periodsOverCells(grid: Grid, texts: Heading[]): Heading[] {
  return texts.flatMap(({ row, col, text }) => {
    if (text.length > 8 || !LABEL.test(fold(text))) return [];
    const said = grid.row(row).map((e) => fold(String(e.cell.value)));
    const pairs = said.length / 2;
    if (grid.row(row)[0]?.c !== col || !Number.isInteger(pairs) || pairs > PAIRS) return [];
    if (!said.every((word, i) => (i % 2 === 0 ? LABEL : VALUE).test(word))) return [];
    return [{ row, col, text: said.join(" ").replaceAll(":", "") }];
  });
}

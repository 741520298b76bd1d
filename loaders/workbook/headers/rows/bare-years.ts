import type { Entry, Grid } from "../../grid.ts";

/** Rows in which headings stand. */
const HEADINGS = 20;

/** The years that a heading may be. */
const YEAR = /^\s*(20[0-4]\d)\s*$/;

/**
 * A sheet whose headings are bare years beside one another, below a heading that stands over them (`Kết nạp` over 2022 | 2023), with these in words, as other
 * headings are. Cells keep their addresses.
 */
export function yearsInWords(grid: Grid): Grid {
  const found = grid.rowNumbers.slice(0, HEADINGS).flatMap((r) => {
    const years = grid.row(r).filter(isYear);
    const others = grid.row(r).some((e) => e.cell.type === "number" && !years.includes(e));
    return years.length > 1 && !others && years.every((e) => isUnderGroup(grid, e)) ? years : [];
  });
  if (found.length === 0) return grid;
  const worded = found.map((e): Entry => {
    return { ...e, cell: { ...e.cell, type: "text", value: `Năm ${String(e.cell.value).trim()}` } };
  });
  return grid.exchanged(new Set(found), worded);
}

const isYear = ({ cell }: Entry): boolean =>
  (cell.type === "number" || cell.type === "text") && YEAR.test(String(cell.value));

/** Whether words merged over several columns stand right above. */
function isUnderGroup(grid: Grid, { r, c }: Entry): boolean {
  const merge = grid.mergeAt(r - 1, c);
  return merge !== undefined && merge.right > merge.left && grid.at(merge.top, merge.left)?.cell.type === "text";
}

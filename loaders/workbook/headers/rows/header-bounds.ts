import type { Grid } from "../../grid.ts";
import { meaning } from "../../words/vocabulary.ts";
import { belongsToHeader, looksLikeHeader } from "./header-rows.ts";
import { saysUnits } from "./index-row.ts";
import { namesColumns } from "./lower-rows.ts";

const MAX_HEADER_ROWS = 4;

/** A title, and the name of a helping column beside it. */
export const FEW = 2;

/** Whether a header may begin in a row: it looks like one, and does not go on with one above. */
export const beginsHeader = (grid: Grid, r: number): boolean => looksLikeHeader(grid, r) && !continuesHeader(grid, r);

/**
 * Whether a row goes on with a header above it: alone it would say less than it means under its groups (*Đảng viên nữ*). What stands above
 * with few cells may be a title, unless it reaches down beside the row or speaks of some only.
 */
function continuesHeader(grid: Grid, r: number): boolean {
  const above = grid.row(r - 1);
  return (
    looksLikeHeader(grid, r - 1) &&
    (above.length > FEW ||
      above.some(
        (e) =>
          (grid.mergeAt(e.r, e.c)?.bottom ?? e.r) >= r || meaning(String(e.cell.value)).concepts.has("excludedSubset"),
      ))
  );
}

/** Rows at which a header that begins at `top` may end: not before the cells of its first row do, or words that only name columns, or say in what they count. */
export function bottoms(grid: Grid, top: number): number[] {
  const rows = [top];
  while (rows.length < MAX_HEADER_ROWS && belongsToHeader(grid, top, top + rows.length)) rows.push(top + rows.length);
  const reach = Math.max(...grid.row(top).map((e) => grid.mergeAt(e.r, e.c)?.bottom ?? top));
  const named = rows.findLast((r) => r > top && (namesColumns(grid, r) || saysUnits(grid.row(r)))) ?? top;
  return rows.filter((r) => r >= Math.max(named, Math.min(reach, rows.at(-1)!)) && !isTitleBelow(grid, top, r));
}

/** A text alone, merged over what stands side by side above: the title below the names of the offices, not a column. */
function isTitleBelow(grid: Grid, top: number, r: number): boolean {
  const [only, more] = grid.row(r);
  const merge = only && !more && r > top ? grid.mergeAt(r, only.c) : undefined;
  return merge !== undefined && grid.row(top).filter((e) => e.c >= merge.left && e.c <= merge.right).length > 1;
}

import type { Entry, Grid } from "../grid.ts";
import { sentenceColumns, toldIn } from "./sentence-columns.ts";
import { asked, toldAlike } from "./told-alike.ts";
import { groupsOver } from "./two-in-one.ts";

/**
 * A sheet with a column for each figure of the sentences that stand in one (`Tổng số 23 đ/c; miễn 1; có mặt 21/22; vắng có lý do 1`), under the words
 * that say what it is: the first in its place, the others behind all columns. A cell that says anything else, or leaves unsaid what others do not, stands
 * under each, so that it is asked about. Cells keep their addresses.
 */
export function figuresInSentences(grid: Grid): Grid {
  const columns = sentenceColumns(grid);
  if (columns.length === 0) return grid;
  let behind = Math.max(...grid.rowNumbers.flatMap((r) => grid.row(r).map((e) => e.c)));
  const left = new Set<Entry>();
  const added: Entry[] = [];
  for (const column of columns) {
    const { heading, cells, ofMonth } = column;
    const alike = ofMonth ? columns.filter((x) => x.ofMonth) : [column];
    const { heads, isWhole } = toldAlike(alike.flatMap((x) => x.cells.map((e) => toldIn(e, x.heading))));
    for (const e of [heading, ...cells]) left.add(e);
    for (const [i, { says, label }] of heads.entries()) {
      const c = i === 0 ? heading.c : ++behind;
      added.push({
        ...heading,
        c,
        cell: { ...heading.cell, value: ofMonth ? `${ofMonth} (${label})` : label },
      });
      if (i > 0) added.push(...groupsOver(grid, heading).map((group) => ({ ...group, c })));
      for (const e of cells) {
        const told = toldIn(e, heading);
        const value = isWhole(told) ? told.find((x) => x.says === says)?.figure : asked(e.cell);
        if (value !== undefined) added.push({ ...e, c, cell: { ...e.cell, type: "text", value } });
      }
    }
  }
  return grid.exchanged(left, added);
}

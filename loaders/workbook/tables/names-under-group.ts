import type { Entry, Grid } from "../grid.ts";
import { saysOnly } from "../words/says-only.ts";
import { meaning } from "../words/vocabulary.ts";
import { headsCriteria, mayName } from "./criteria-corner.ts";

/** `Nội dung | Chi bộ` above the names of the chi bộ: each name stands beside the heading of the criteria, where the word over them stood. */
export function namesUnderGroup(grid: Grid): Grid {
  for (const r of grid.rowNumbers) {
    const row = grid.row(r);
    const group = row.find((e) => saysOnly(meaning(String(e.cell.value)), "unit"));
    if (!group || !row.some((e) => e.c < group.c && headsCriteria(grid, e))) continue;
    const names = namesBelow(grid, group);
    if (names)
      return grid.exchanged(
        new Set([group, ...names]),
        names.map((e) => ({ ...e, r })),
      );
  }
  return grid;
}

/** The names in the row below, if it holds nothing else, under the group alone. */
function namesBelow(grid: Grid, group: Entry): Entry[] | undefined {
  const names = grid.row(group.r + 1);
  const next = grid.row(group.r).find((e) => e.c > group.c)?.c ?? Number.POSITIVE_INFINITY;
  const under = names.every((e) => e.c >= group.c && e.c < next && e.cell.type === "text");
  return names.length > 1 && under && names.filter(mayName).length * 2 > names.length ? names : undefined;
}

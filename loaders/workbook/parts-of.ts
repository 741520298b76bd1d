import type { Grid } from "./grid.ts";
import type { HeaderColumn } from "./header-columns.ts";
import { meaning } from "./vocabulary.ts";

/** A dash or a blank before the words: what stands there is a part of what stands above it. */
const PART = /^\s*[-–+*•]\s*\p{L}|^\s+\p{L}/u;

/**
 * Where criteria stand down, one without figures heads those behind it that are set in or begin with a dash: `Vắng`, `- P`, `- KP`.
 * It is their group, as if it stood merged over them, and no column of its own.
 */
export function groupParts(columns: HeaderColumn[], grid: Grid, bottom: number): HeaderColumn[] {
  const below = grid.rowNumbers.filter((r) => r > bottom);
  const heads = new Set<HeaderColumn>();
  let head: HeaderColumn | undefined;
  for (const column of columns) {
    if (PART.test(column.leaf)) {
      if (!head) continue;
      heads.add(head);
      column.groups = [...column.groups, head.leaf];
      column.over = new Set([...column.over, ...meaning(head.leaf).concepts]);
    } else head = column.leaf && !below.some((r) => grid.at(r, column.c)) ? column : undefined;
  }
  return columns.filter((column) => !heads.has(column));
}

import type { Entry } from "./grid.ts";
import { fold } from "./text.ts";

const INDEX_CELL = /^\(?\s*(\d{1,3}|[a-z])\s*\)?(\s*=.*)?$/;

/** The row of column numbers under a header: `(1) (2) (3)`, `1 2 3`, `A B 1 2=3+4`. */
export function isIndexRow(row: Entry[]): boolean {
  if (row.length < 3) return false;
  let expected: number | undefined;
  let steps = 0;
  for (const { cell } of row) {
    const m = INDEX_CELL.exec(fold(String(cell.value)));
    if (!m || cell.type === "error") return false;
    const n = /^\d/.test(m[1]!) ? Number(m[1]) : undefined;
    if (n === undefined) continue;
    if (expected !== undefined && n !== expected) return false;
    expected = n + 1;
    steps++;
  }
  return steps >= 2;
}

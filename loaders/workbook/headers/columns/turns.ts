import { turnIn } from "../../words/turns.ts";
import type { HeaderColumn } from "./header-columns.ts";

/** Tells which session each column is of, where the same columns stand again under groups that number them. */
export function tellTurns(header: HeaderColumn[]): void {
  const told = header.flatMap((column) => {
    const at = column.groups.map(turnIn).find((x) => x !== undefined);
    return at ? [{ column, ...at }] : [];
  });
  for (const { column, of, turn } of told) {
    const again = told.some((x) => x.of === of && x.turn !== turn && x.column.leaf === column.leaf);
    if (again) column.turn = turn;
  }
}

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Problem } from "../problems/problem.ts";
import { refusal } from "../problems/refusal.ts";
import { type Cell, WorkbookError } from "../workbook/open/workbook.ts";
import { fold, nfc } from "../workbook/words/text.ts";

/** One line of a list, its values as text (blank where nothing stands), with its line number. */
export interface Line<K extends string> {
  line: number;
  values: Record<K, string>;
}

/**
 * Reads a list that officers keep beside the registry: comma or semicolon separated, in whatever encoding Excel saved it. Columns are found by
 * their names in the first line, in any order; a list without such a line has them in the order asked for. No file is an empty list; one
 * that cannot be read is a problem.
 */
export async function readList<K extends string>(
  path: string,
  columns: readonly K[],
): Promise<{ lines: Line<K>[]; problems: Problem[] }> {
  const bytes = existsSync(path) ? await readFile(path) : Buffer.alloc(0);
  if (bytes.length === 0) return { lines: [], problems: [] };
  // Most inboxes have no such list, and what opens one is large.
  const { openWorkbook } = await import("../workbook/open/open.ts");
  try {
    return { lines: linesOf(openWorkbook(bytes, basename(path)).sheets[0]!.cells, columns), problems: [] };
  } catch (error) {
    if (error instanceof WorkbookError) return { lines: [], problems: [refusal(basename(path), error)] };
    throw error;
  }
}

function linesOf<K extends string>(cells: Cell[], columns: readonly K[]): Line<K>[] {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const [first] = rows.values();
  const named = new Map(first?.map((cell) => [fold(String(cell.value)), cell.col]));
  const placeOf = (column: K) => named.get(fold(column));
  const known = columns.filter((column) => placeOf(column) !== undefined);
  const headed = known.length * 2 > columns.length;
  const rest = [...columns.keys()].filter((col) => !headed || !known.some((column) => placeOf(column) === col));
  const places = columns.map((column) => (headed ? placeOf(column) : undefined) ?? rest.shift());
  return [...rows.entries()].slice(headed ? 1 : 0).map(([row, own]) => ({
    line: row + 1,
    values: Object.fromEntries(
      columns.map((column, i) => [column, nfc(String(own.find((cell) => cell.col === places[i])?.value ?? "").trim())]),
    ) as Record<K, string>,
  }));
}

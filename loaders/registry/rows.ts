import { address } from "../workbook/grid.ts";
import type { Cell, Sheet } from "../workbook/open/workbook.ts";
import { fold } from "../workbook/words/text.ts";
import { RegistryError } from "./registry-error.ts";

/** One row of a sheet of the registry: its texts by field, and where each stands. */
export interface RegistryRow<K extends string> {
  text: Record<K, string>;
  at: Record<K, string>;
  /** 1-based; and whether the sheet shows it. */
  row: number;
  hidden: boolean;
}

/**
 * Rows below the header of a sheet, by the official names of its columns; rows without any text in them are none.
 * @throws RegistryError where a column is missing
 */
export function rowsOf<K extends string>(sheet: Sheet, columns: Record<K, string>, file: string): RegistryRow<K>[] {
  const rows = new Map<number, Cell[]>();
  for (const cell of sheet.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const fields = Object.entries(columns) as [K, string][];
  const headed = (cell: Cell, label: string) => fold(String(cell.value)) === fold(label);
  const header = [...rows.values()].find((cells) =>
    fields.slice(0, 2).every(([, label]) => cells.some((cell) => headed(cell, label))),
  );
  const missing = fields.filter(([, label]) => !header?.some((cell) => headed(cell, label)));
  if (!header || missing.length > 0)
    throw new RegistryError(
      `Trang “${sheet.name}” của danh mục ${file} thiếu cột ${missing.map(([, label]) => `“${label}”`).join(", ")}. Dòng tiêu đề cần có: ${Object.values(columns).join(", ")}.`,
    );
  const places = fields.map(([field, label]) => [field, header.find((cell) => headed(cell, label))!.col] as const);
  return [...rows.entries()]
    .filter(([r]) => r > header[0]!.row)
    .sort(([a], [b]) => a - b)
    .map(([r, cells]) => {
      const text = {} as Record<K, string>;
      const at = {} as Record<K, string>;
      for (const [field, col] of places) {
        text[field] = String(cells.find((x) => x.col === col)?.value ?? "").trim();
        at[field] = address({ row: r, col });
      }
      return { text, at, row: r + 1, hidden: cells.some((cell) => cell.hidden === "row") };
    })
    .filter(({ text }) => Object.values(text).some((value) => value !== ""));
}

import { address } from "../grid.ts";
import type { Cell } from "../open/workbook.ts";
import type { ReadTable } from "./read-table.ts";

/** Leaves open what was taken for headings that a legend of the sheet explains otherwise than they read: which of the two is meant is asked. */
export function leaveDisputed(table: ReadTable, headings: Cell[]): void {
  for (const heading of headings) {
    const own = table.columns.filter(({ row, col }) => row === heading.row && col === heading.col);
    if (own.length === 0) continue;
    table.columns = table.columns.filter((x) => !own.includes(x));
    const isBelow = (cell: Cell) => (table.turned ? cell.row === heading.row : cell.col === heading.col);
    for (const { field } of own)
      for (const { cells } of table.rows) if (cells[field] && isBelow(cells[field])) delete cells[field];
    const candidates = own.map(({ field }) => field);
    table.unclear.push({ cell: address(heading), text: String(heading.value), candidates });
  }
}

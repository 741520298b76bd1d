import { address, placeOf } from "./grid.ts";
import type { ReadTable } from "./tables/read-table.ts";
import type { Heading } from "./tables/records.ts";
import { remarkDoubts, saysPlanned } from "./words/remarks.ts";
import { fold } from "./words/text.ts";

/** Texts by which the figures of tables are doubtful, or may be, but for their headers and what their rows say themselves. */
export function doubtsIn(texts: Heading[], tables: ReadTable[]): Heading[] {
  if (tables.length === 0) return [];
  const doubts = texts.filter(
    ({ text }) => text.length < A_NOTE && (remarkDoubts(text) || saysPlanned(text) || MAY_DOUBT.test(fold(text))),
  );
  if (doubts.length === 0) return [];
  const listing = tables.filter(({ columns }) => columns.some((x) => x.field === "unit"));
  const taken = new Set(listing.flatMap((t) => t.rows.flatMap((row) => Object.values(row.cells).map(address))));
  return doubts.filter((text) =>
    saysPlanned(text.text)
      ? tables.some((t) => standsBelow(t, text))
      : !taken.has(address(text)) && !tables.some((t) => heads(t, text.row)),
  );
}
const A_NOTE = 300;
/** When a report was signed, for whom, and up to when its figures go: whether that is as it should be is seen with its unit and period. */
const MAY_DOUBT = /\bngay [\d.…]+ thang [\d.…]+ nam\b|^\W*(t\W{0,2}m\b|thay mat)|\bden (het|cuoi|ngay|thang|quy|\d)/;

/** Whether a row of a sheet, 0-based, is one of a table's headers, or of its criteria; what stands below the headings is none. */
function heads(table: ReadTable, row: number): boolean {
  const { top, bottom } = headingsOf(table);
  const { turned, rows } = table;
  return row >= top && row <= (turned ? Math.max(...rows.map((x) => x.bottom - 1)) : bottom);
}

/** Whether a text stands below the heading of a column, above all rows. */
function standsBelow(table: ReadTable, { row, col }: Heading): boolean {
  const { columns, turned, rows } = table;
  const first = Math.min(...rows.map((x) => x.row - 1));
  return !turned && row > headingsOf(table).bottom && row < first && columns.some((x) => x.col === col);
}

/** The rows of a table's headings; lines of text have none. */
function headingsOf({ columns, ignored, unclear, rows }: ReadTable): { top: number; bottom: number } {
  const named = [...columns, ...[...ignored, ...unclear].map(({ cell }) => placeOf(cell))].map((x) => x.row);
  return { top: Math.min(...named), bottom: Math.min(Math.max(...named), ...rows.map((x) => x.row - 2)) };
}

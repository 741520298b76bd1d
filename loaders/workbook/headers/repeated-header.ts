import type { Grid } from "../grid.ts";
import type { Cell } from "../open/workbook.ts";
import type { Header } from "./fields/header.ts";
import type { MappedColumn } from "./fields/mapped-column.ts";

/** The same header further down (page break, next section): the readings of the first hold for it, and nothing is reported twice. */
export function repeated(grid: Grid, top: number, known: Header[]): Header[] {
  const first = known.find((header) => {
    const own = header.columns.map((x) => x.c);
    return own.length > 1 && sameRows(grid, header, Math.min(...own), Math.max(...own), top - header.top);
  });
  if (!first) return [];
  const down = top - first.top;
  const nothing = { ignored: [], unclear: [], bySums: [] };
  return known
    .filter((header) => header.top === first.top)
    .map((header) => {
      const columns = header.columns.map((column) => ({ ...column, cell: cellBelow(grid, header, column, down) }));
      return { ...header, top, bottom: header.bottom + down, columns, again: true, ...nothing };
    });
}

/** The cell that stands `down` rows below a column's header cell. */
function cellBelow(grid: Grid, header: Header, column: MappedColumn, down: number): Cell {
  for (let r = header.top; r <= header.bottom; r++) {
    const e = grid.row(r).find((x) => x.cell === column.cell);
    const below = e && grid.at(r + down, e.c);
    if (below) return below.cell;
  }
  return column.cell;
}

/** Whether some rows stand again, word for word, `down` rows below, in the columns `from` to `to`: what helping columns hold beside them is not asked. */
function sameRows(grid: Grid, rows: { top: number; bottom: number }, from: number, to: number, down: number) {
  const within = (r: number) => grid.row(r).filter((e) => e.c >= from && e.c <= to);
  for (let r = rows.top; r <= rows.bottom; r++) {
    const [above, below] = [within(r), within(r + down)];
    if (above.length !== below.length) return false;
    if (!above.every((e, i) => e.c === below[i]!.c && e.cell.value === below[i]!.cell.value)) return false;
  }
  return true;
}

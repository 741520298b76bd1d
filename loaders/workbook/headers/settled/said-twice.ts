import type { Grid } from "../../grid.ts";
import type { Cell } from "../../open/workbook.ts";
import { sameTime } from "../columns/column-time.ts";
import { forget, type Header } from "../fields/header.ts";
import { isIndexRow } from "../rows/index-row.ts";
import type { Claims } from "./claims.ts";
import { figureOf } from "./figure-of.ts";

/**
 * Takes what was done and stands once more among the members who came or went, both of which were asked about, where the figures are the same in
 * every row: `Khai trừ` under *Kỷ luật* and under *Giảm trong năm*.
 */
export function takeSaidTwice(header: Header, { open }: Claims, grid: Grid): void {
  for (const claims of open) {
    const changes = claims.filter((x) => x.header.over.has("change"));
    const [first, ...more] = claims.filter((x) => x.header.groups.length > 0 && !changes.includes(x));
    if (!first || more.length > 0 || changes.length !== 1 || claims.length > 2) continue;
    const { column } = first;
    if (header.columns.some((x) => x.field === column.field && sameTime(x, first.header))) continue;
    const holds = (r: number, c: number) => figureOf(grid.at(r, c)?.cell);
    if (rowsOfFigures(header, grid).some((r) => holds(r, changes[0]!.column.c) !== holds(r, column.c))) continue;
    header.columns.push(column);
    header.score += 1;
    forget(header, new Set(claims.map((x) => x.column.cell)));
  }
}

/** The rows in which other columns of the header count something: of chi bộ, and their sums. */
const rowsOfFigures = ({ bottom, columns, form }: Header, grid: Grid): number[] => {
  const counts = columns.filter(({ field }) => form.columns[field]?.content === "count");
  const isCounted = (cell: Cell | undefined) => cell !== undefined && typeof figureOf(cell) === "number";
  const below = grid.rowNumbers.filter((r) => r > bottom && !isIndexRow(grid.row(r)));
  return below.filter((r) => counts.some(({ c }) => isCounted(grid.at(r, c)?.cell)));
};

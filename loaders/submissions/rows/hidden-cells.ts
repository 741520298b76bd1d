import { address } from "../../workbook/grid.ts";
import { columnName } from "../../workbook/open/column-letters.ts";
import type { Place, RawRow } from "../../workbook/tables/records.ts";
import { readNumber } from "../../workbook/values/numbers.ts";

/** Runs of rows or columns that are named one by one; the others are counted. */
const NAMED = 4;

/** What counted of a table though the sheet hides it: its rows in words, and its columns, each with the first cell that stands there. */
export function hiddenCells(counted: RawRow[]): { cell: string; found: string }[] {
  const cells = counted.flatMap(hiddenIn);
  const inRows = cells.filter(({ hidden }) => hidden === "row").sort((a, b) => a.row - b.row);
  const inCols = cells.filter(({ hidden }) => hidden === "col").sort((a, b) => a.col - b.col);
  const told = (what: string, own: Place[], places: number[], name: (place: number) => string) =>
    own.length > 0 ? [{ cell: address(own[0]!), found: `${what} ${inRuns(places, name)}` }] : [];
  return [
    ...told(
      "Dòng",
      inRows,
      inRows.map(({ row }) => row),
      (row) => String(row + 1),
    ),
    ...told(
      "Cột",
      inCols,
      inCols.map(({ col }) => col),
      columnName,
    ),
  ];
}

/** The hidden cells of a row that count: a remark does not, nor does what says no more than a blank. */
function hiddenIn({ unit, cells, unseen = [] }: RawRow): Place[] {
  const own = Object.entries(cells).flatMap(([field, cell]) => (cell.hidden && field !== "note" ? [cell] : []));
  const told = own.filter((cell) => {
    const reading = readNumber(cell, false);
    return !("blank" in reading) && !("value" in reading && reading.value === 0);
  });
  // A name may be merged over rows of which some are hidden.
  return [...(unit?.hidden === "col" ? [unit] : []), ...told, ...unseen];
}

/** `8 đến 11, 15`. */
function inRuns(places: number[], name: (place: number) => string): string {
  const runs: [first: number, last: number][] = [];
  for (const place of new Set(places)) {
    const last = runs.at(-1);
    if (last && place === last[1] + 1) last[1] = place;
    else runs.push([place, place]);
  }
  const named = runs
    .slice(0, NAMED)
    .map(([first, last]) => (first === last ? name(first) : `${name(first)} đến ${name(last)}`));
  const others = runs.slice(NAMED).reduce((sum, [first, last]) => sum + last - first + 1, 0);
  return `${named.join(", ")}${others > 0 ? ` và ${others} chỗ khác` : ""}`;
}

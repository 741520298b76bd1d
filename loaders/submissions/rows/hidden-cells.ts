import { address } from "../../workbook/grid.ts";
import { columnName } from "../../workbook/open/column-letters.ts";
import type { Place, RawRow } from "../../workbook/tables/records.ts";
import { readNumber } from "../../workbook/values/numbers.ts";
import { inRuns } from "../../workbook/values/runs.ts";

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

import type { Entry, Grid } from "../grid.ts";
import { monthsUnderQuarters, underMonths } from "../headers/rows/lower-rows.ts";
import { monthOver, monthWords } from "../values/months.ts";
import { findPeriods } from "../values/periods.ts";
import { meaning } from "../words/vocabulary.ts";
import { headsCriteria } from "./criteria-corner.ts";

/** Rows in which headings stand. */
const HEADINGS = 20;

/**
 * A sheet whose criteria stand down and whose months stand across under headings of their own (`Tháng` over 1 … 12, `Quý I | Quý II` over T1 … T6), with
 * the months in words in the place of what stood over them, beside the heading of the criteria: one line heads them all. Cells keep their addresses.
 */
export function monthsInOneLine(grid: Grid): Grid {
  for (const lower of grid.rowNumbers) {
    if (lower > HEADINGS) break;
    const top = lower - 1;
    const corner = grid.row(top).length > 1 && grid.row(lower).length > 2 ? headingAt(grid, top) : undefined;
    const months = corner && monthsAt(grid, lower);
    if (!months) continue;
    const over = grid.row(top).filter((e) => e.c >= Math.min(...months.keys()) && e.c <= Math.max(...months.keys()));
    const left = new Set([...over, ...grid.row(lower)]);
    const added = grid.row(lower).map((e): Entry => {
      const said = months.get(e.c);
      return { r: top, c: e.c, cell: said === undefined ? e.cell : { ...e.cell, type: "text", value: said } };
    });
    // Something else is told in two lines.
    if (added.some(({ c }) => grid.row(top).some((e) => e.c === c && !over.includes(e)))) return grid;
    return grid.exchanged(left, added, (merge) => merge.top > lower || merge.bottom < top);
  }
  return grid;
}

/** The heading of the criteria in a row, before all others but a column of numbers, with nothing below it but itself. */
function headingAt(grid: Grid, top: number): Entry | undefined {
  const corner = grid.row(top).find((e) => headsCriteria(grid, e));
  return corner && grid.row(top).indexOf(corner) < 2 && !grid.at(top + 1, corner.c) ? corner : undefined;
}

/** The months of a line under headings of months or of quarters, by column, as labels say them; with the year that stands over them. */
function monthsAt(grid: Grid, r: number): Map<number, string> | undefined {
  const quarters = monthsUnderQuarters(grid, r);
  if (!quarters && !underMonths(grid, r)) return undefined;
  const told = new Map<number, string>();
  let over: Entry | undefined;
  for (const { c, cell } of grid.row(r)) {
    over = grid.shown(r - 1, c) ?? over;
    if (!quarters && !meaning(String(over?.cell.value)).concepts.has("month")) return undefined;
    const own = monthOver(cell.value, true);
    const month = quarters ? quarters.get(c) : own?.month;
    const year = own?.year ?? findPeriods(String(over?.cell.value)).find((x) => x.year !== undefined)?.year;
    if (month !== undefined) told.set(c, monthWords({ month, year }));
  }
  return told;
}

import type { ReadTable, WrongTotal } from "../../workbook/tables/read-table.ts";

/** One of the tables that a table comes to, by its place among them; what is said of the columns, and of totals of several, is said with the first. */
export const splitOff = (table: ReadTable, own: Partial<ReadTable>, i: number, ofSeveral: WrongTotal[]): ReadTable => ({
  ...table,
  ...own,
  ...(i === 0
    ? { wrongTotals: [...table.wrongTotals, ...ofSeveral] }
    : { ignored: [], unclear: [], bySums: [], unnamed: [], wrongSums: [], wrongTotals: [], wrongShares: [] }),
});

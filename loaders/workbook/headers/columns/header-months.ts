import type { Grid } from "../../grid.ts";
import { monthLabel } from "../../values/months.ts";
import { memo } from "../../words/memo.ts";
import { fold } from "../../words/text.ts";
import { type Concept, meaning } from "../../words/vocabulary.ts";
import { monthsUnderQuarters, underMonths } from "../rows/lower-rows.ts";

/** The rows of a header whose bare numbers are months; where they begin anew under each quarter, which month each column is of. */
export type MonthRows = Map<number, Map<number, number> | undefined>;

/** Finds them among the rows from the first of a header to its last. */
export function monthRows(grid: Grid, top: number, bottom: number): MonthRows {
  const rows: MonthRows = new Map();
  for (let r = top; r <= bottom; r++) {
    const underQuarters = r > top ? monthsUnderQuarters(grid, r) : undefined;
    if (underQuarters || countsMonths(grid, r) || (r > top && underMonths(grid, r))) rows.set(r, underQuarters);
  }
  return rows;
}

/** "Tháng", "Các kỳ sinh hoạt", "Tháng có ý kiến": the words over a row of bare month numbers. */
export const isMonthWord = memo(
  (text: string): boolean =>
    /^(?!.*\d).*\b(thang|ky)\b/.test(fold(text)) && [...meaning(text).concepts].every((x) => OF_MONTHS.has(x)),
);
const OF_MONTHS = new Set<Concept>(["month", "meeting", "speak", "opinion"]);

/**
 * A row that counts 1, 2, 3… 12 behind words (`Họ và tên`), so that the numbers are months and no index of the columns; or `Kỳ 1`, `Kỳ 2` and on,
 * more than a year has halves or quarters.
 */
function countsMonths(grid: Grid, r: number): boolean {
  const row = grid.row(r);
  const texts = row.map((e) => String(monthLabel(e.cell.value, true)?.month ?? e.cell.value));
  const from = texts.indexOf("1");
  const counts = (to: number) => Array.from({ length: to }).every((_, i) => texts[from + i] === String(i + 1));
  if (from < 0 || !counts(MORE_THAN_PARTS)) return false;
  if (/^\s*\p{L}/u.test(String(row[from]!.cell.value))) return true;
  return from > 0 && counts(12) && texts.slice(0, from).some((text) => /\p{L}{2}/u.test(text));
}
const MORE_THAN_PARTS = 5;

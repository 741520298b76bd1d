import { address } from "./grid.ts";
import type { Workbook } from "./open/workbook.ts";
import { fold } from "./words/text.ts";

/** Headings that an officer accepts for good (`headings.csv`): by `headingKey`, the official name of the column that each means. */
export type Headings = Map<string, string>;

/** A heading that was read as the column that an officer says it means. */
export interface Accepted {
  sheet: string;
  cell: string;
  heading: string;
  column: string;
}

/** A heading as compared: without diacritics, case, line breaks and stops behind. */
export const headingKey = (text: string): string =>
  fold(text)
    .replace(/\s+/g, " ")
    .replace(/[\s.:;]+$/, "")
    .trim();

/** Puts the official names of columns in the place of accepted headings, before anything is read from a workbook. */
export function acceptHeadings({ sheets }: Workbook, headings: Headings): Accepted[] {
  if (headings.size === 0) return [];
  return sheets.flatMap((sheet) =>
    sheet.cells.flatMap((cell) => {
      const column = cell.type === "text" ? headings.get(headingKey(cell.value as string)) : undefined;
      if (column === undefined) return [];
      const heading = cell.value as string;
      cell.value = column;
      return [{ sheet: sheet.name, cell: address(cell), heading, column }];
    }),
  );
}

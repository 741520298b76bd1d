import type { Cell } from "../open/workbook.ts";
import { nfc } from "../words/text.ts";

/** A cell's content on one line, as a person reads it: a date as dd/mm/yyyy, decimals behind a comma, nothing as "". */
export function shownIn(cell: Cell | undefined): string {
  if (!cell) return "";
  if (cell.type === "date") return String(cell.value).split("-").reverse().join("/");
  if (cell.type === "number") return String(cell.value).replace(".", ",");
  return blanksFolded(String(cell.value));
}

export const blanksFolded = (text: string): string => nfc(text).replace(/\s+/g, " ").trim();

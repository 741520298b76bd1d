import { openWorkbook } from "../../../loaders/workbook/open/open.ts";
import type { Cell, Sheet } from "../../../loaders/workbook/open/workbook.ts";

/** A cell in one line: `B3 date 2023-03-15`, `D3 number% 0.912`, `E3 number= 34`. */
export const shown = (cell: Cell): string =>
  `${String.fromCharCode(65 + cell.col)}${cell.row + 1} ${cell.type}${cell.percent ? "%" : ""}${cell.formula ? "=" : ""} ${cell.value}`;

export const cellsOf = (sheet: Sheet | undefined): string[] => (sheet?.cells ?? []).map(shown);

/** Cells of the first sheet of a file. */
export const opened = (bytes: Uint8Array, name = "báo cáo.xlsx"): string[] =>
  cellsOf(openWorkbook(bytes, name).sheets[0]);

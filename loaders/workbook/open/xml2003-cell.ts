import { textCell } from "./cells.ts";
import { type Cell, WorkbookError } from "./workbook.ts";

/** A `Cell` of XML Spreadsheet 2003 by its attributes, and the type and text of its `Data`, which a blank cell has not. */
export function xml2003Cell(
  row: number,
  col: number,
  attributes: Record<string, string>,
  type: string | undefined,
  text: string,
  percent: boolean,
): Cell | undefined {
  const at = { row, col };
  const formula = attributes.Formula === undefined ? {} : { formula: true as const };
  switch (type) {
    case undefined:
      return formula.formula && { ...at, type: "error", value: "formula", ...formula };
    case "Number": {
      const value = Number(text);
      if (text.trim() === "" || !Number.isFinite(value))
        throw new WorkbookError("unreadable", `giá trị ô "${text.slice(0, 40)}"`);
      return { ...at, type: "number", value, ...(percent ? { percent: true as const } : {}), ...formula };
    }
    case "DateTime": {
      const date = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
      return date ? { ...at, type: "date", value: date, ...formula } : textCell(row, col, text, formula);
    }
    case "Boolean":
      return { ...at, type: "boolean", value: text.trim() === "1", ...formula };
    case "Error":
      return { ...at, type: "error", value: text, ...formula };
    default:
      return textCell(row, col, text, formula);
  }
}

import { type LossCode, REFUSALS, type RefusalCode } from "./refusals.ts";

/** A cell with content. Rows and columns are 0-based. */
export interface Cell {
  row: number;
  col: number;
  type: "text" | "number" | "date" | "boolean" | "error";
  /** Date: `YYYY-MM-DD`. Text: Unicode NFC, blanks kept. Error: `#REF!`, or `formula` for a formula without a value. */
  value: string | number | boolean;
  /** A number shown as a percent. */
  percent?: true;
  formula?: true;
  /** It stands in a row, or else in a column, that the sheet does not show (`hidden.ts`). */
  hidden?: "row" | "col";
}

/** A merged area, bounds included. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface Sheet {
  name: string;
  hidden: boolean;
  /** Row by row, only cells with content. */
  cells: Cell[];
  merges: Merge[];
}

export type Format = "xlsx" | "xlsb" | "xls" | "ods" | "csv" | "html" | "xml2003";

export interface Workbook {
  format: Format;
  /** When the sender last saved it (ISO), where the file says so. */
  savedAt?: string;
  /** What was lost on opening; figures of such a workbook must not be trusted. */
  degraded: LossCode[];
  sheets: Sheet[];
}

/** A file that cannot be read as a workbook. The message is Vietnamese, for the sender, and ends with what to do. */
export class WorkbookError extends Error {
  /** @param detail says more closely what was found, in Vietnamese: "tệp PDF", "3.000.000 ô". */
  constructor(
    readonly code: RefusalCode,
    readonly detail?: string,
    options?: ErrorOptions,
  ) {
    super(`${REFUSALS[code].says}${detail ? ` (${detail})` : ""}. ${REFUSALS[code].advice}`, options);
  }
}

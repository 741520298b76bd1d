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

export interface Workbook {
  format: string;
  /** When the sender last saved it (ISO), where the file says so. */
  savedAt?: string;
  /** What was lost on opening; figures of such a workbook must not be trusted. */
  degraded: string[];
  sheets: Sheet[];
}

/** A file that cannot be read as a workbook; the message is for the sender. */
export class WorkbookError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

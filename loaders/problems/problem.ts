export type Severity = "error" | "warning" | "info";

/** Something in a file that an officer or a unit should know. `file` is relative to the inbox; `cell` is blank for a whole sheet or file. */
export interface Problem {
  file: string;
  sheet: string;
  cell: string;
  severity: Severity;
  code: string;
  /** Vietnamese: what stood there, what was expected, what to do. */
  message: string;
  /** The closing part of the message: what to do. */
  advice?: string;
}

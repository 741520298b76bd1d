import { REFUSALS } from "../workbook/open/refusals.ts";
import type { WorkbookError } from "../workbook/open/workbook.ts";
import type { Problem } from "./problem.ts";

/** A file that could not be opened, as a problem. A lock file is no report and nobody's error. */
export function refusal(file: string, { code, message }: WorkbookError): Problem {
  const severity = code === "lock_file" ? "info" : "error";
  return { file, sheet: "", cell: "", severity, code, message, advice: REFUSALS[code].advice };
}

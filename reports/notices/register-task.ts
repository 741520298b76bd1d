import contributions from "../../loaders/forms/contributions.ts";
import { openWorkbook } from "../../loaders/workbook/open/open.ts";
import { type Register, readRegisters } from "./registers.ts";

/** What a child process does with one workbook here: bytes → cells → registers of members. Throws `WorkbookError`. */
export const readTask = (bytes: Uint8Array, fileName: string): Register[] =>
  readRegisters(openWorkbook(bytes, fileName), contributions);

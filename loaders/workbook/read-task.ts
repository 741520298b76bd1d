import { loadForms } from "../forms/form.ts";
import { type Correction, correct } from "./correct.ts";
import { memberMarks } from "./members.ts";
import { openWorkbook } from "./open/open.ts";
import { type ReadWorkbook, readWorkbook } from "./read.ts";

const forms = await loadForms();

/** What a child process does with one file: bytes → cells, mended where a correction says so → rows by form. Throws `WorkbookError`. */
export async function readTask(
  bytes: Uint8Array,
  fileName: string,
  corrections: Correction[] = [],
): Promise<ReadWorkbook> {
  const workbook = openWorkbook(bytes, fileName);
  const corrected = correct(workbook, corrections);
  const read = { ...readWorkbook(workbook, forms), members: memberMarks(workbook) };
  return corrected.length > 0 ? { ...read, corrected } : read;
}

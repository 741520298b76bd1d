import { loadForms } from "../forms/form.ts";
import { memberMarks } from "./members.ts";
import { openWorkbook } from "./open/open.ts";
import { type ReadWorkbook, readWorkbook } from "./read.ts";

const forms = await loadForms();

/** What a child process does with one file: bytes → cells → rows by form. Throws `WorkbookError`. */
export async function readTask(bytes: Uint8Array, fileName: string): Promise<ReadWorkbook> {
  const workbook = openWorkbook(bytes, fileName);
  return { ...readWorkbook(workbook, forms), members: memberMarks(workbook) };
}

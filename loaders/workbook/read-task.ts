import { loadForms } from "../forms/form.ts";
import { type Correction, correct } from "./correct.ts";
import { acceptHeadings, type Headings } from "./headings.ts";
import { memberMarks } from "./members.ts";
import { openWorkbook } from "./open/open.ts";
import { type ReadWorkbook, readWorkbook } from "./read.ts";

const forms = await loadForms();
let headings: Headings = new Map();

/** What a child process is told once, before its first file: the headings that officers accepted. */
export function setUp(known: { headings: Headings }): void {
  headings = known.headings;
}

/** What it does with one file: bytes → cells, mended where a correction says so, accepted headings by their official names → rows by form. Throws `WorkbookError`. */
export async function readTask(
  bytes: Uint8Array,
  fileName: string,
  corrections: Correction[] = [],
): Promise<ReadWorkbook> {
  const workbook = openWorkbook(bytes, fileName);
  const corrected = correct(workbook, corrections);
  const accepted = acceptHeadings(workbook, headings);
  const read: ReadWorkbook = { ...readWorkbook(workbook, forms), members: memberMarks(workbook) };
  if (corrected.length > 0) read.corrected = corrected;
  if (accepted.length > 0) read.accepted = accepted;
  return read;
}

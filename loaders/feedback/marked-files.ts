import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { Problem } from "../problems/problem.ts";
import type { InboxFile } from "../submissions/reading/inbox.ts";
import { WorkbookError } from "../workbook/open/workbook.ts";
import { toXlsx } from "./convert.ts";
import { markWorkbook } from "./mark/mark.ts";
import { Unmarkable } from "./mark/unmarkable.ts";
import { inParts } from "./problem-parts.ts";

/** Formats that LibreOffice carries over to .xlsx faithfully; of a text file it would guess what its figures and dates are. */
const CONVERTED = /\.(xls|ods)$/i;

/** A workbook's marked copy: its bytes and the extension they go under. */
export interface MarkedFile {
  bytes: Uint8Array;
  extension: string;
}

/**
 * Marks the problems of files in copies of them, .xls and .ods as .xlsx where LibreOffice is there.
 * @returns the copies by file; a file that cannot be marked is missing.
 */
export async function markFiles(
  files: { file: InboxFile; problems: Problem[] }[],
  libreOffice: string | undefined,
): Promise<Map<string, MarkedFile>> {
  const marked = new Map<string, MarkedFile>();
  const others: typeof files = [];
  for (const one of files) {
    const bytes = mark(await readFile(one.file.path), one.problems);
    if (bytes) marked.set(one.file.file, { bytes, extension: extname(one.file.file) });
    // A file that could not even be read has no cells to mark.
    else if (CONVERTED.test(one.file.file) && one.problems.some((p) => p.sheet)) others.push(one);
  }
  if (!libreOffice || others.length === 0) return marked;
  const paths = others.map((one) => one.file.path);
  const converted = await toXlsx(libreOffice, paths);
  for (const { file, problems } of others) {
    const copy = converted.get(file.path);
    const bytes = copy && mark(copy, problems);
    if (bytes) marked.set(file.file, { bytes, extension: ".xlsx" });
  }
  return marked;
}

function mark(bytes: Uint8Array, problems: Problem[]): Uint8Array | undefined {
  const marks = problems.map((problem) => {
    const { sheet, cell, severity } = problem;
    const { says, advice } = inParts(problem);
    return { sheet, cell, severity, text: advice ? `${says}\n→ ${advice}` : says };
  });
  try {
    return markWorkbook(bytes, marks);
  } catch (error) {
    if (error instanceof Unmarkable || error instanceof WorkbookError) return undefined;
    throw error;
  }
}

import * as XLSX from "xlsx";
import { loadChecks } from "../../../loaders/checks/check.ts";
import { loadForms } from "../../../loaders/forms/form.ts";
import type { Context } from "../../../loaders/submissions/context.ts";
import { readFile } from "../../../loaders/submissions/file.ts";
import { loadTerms } from "../../../loaders/terms/term.ts";
import { openWorkbook } from "../../../loaders/workbook/open/open.ts";
import { WorkbookError } from "../../../loaders/workbook/open/workbook.ts";
import { readWorkbook } from "../../../loaders/workbook/read.ts";
import { registry } from "./organisations.ts";

export type Value = string | number | boolean | Date | null | XLSX.CellObject;
/** A sheet as rows of values, with merges as A1 ranges and hidden columns (0-based). */
export type SheetOf = { rows: Value[][]; merges?: string[]; hidden?: number[] };

const [forms, checks, terms] = await Promise.all([loadForms(), loadChecks(), loadTerms()]);
export const context: Context = {
  forms: new Map(forms.map((f) => [f.id, f])),
  checks,
  registry,
  aliases: new Map(),
  titleWords: new Map(),
  terms,
};

/** A workbook's bytes, as SheetJS writes them; hidden rows are 0-based as well. */
export function workbookOf(
  sheets: Record<string, SheetOf & { hiddenRows?: number[] }>,
  bookType: XLSX.BookType = "xlsx",
): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const [name, { rows, merges, hidden, hiddenRows }] of Object.entries(sheets)) {
    const sheet = XLSX.utils.aoa_to_sheet(rows, { cellDates: true, UTC: true } as XLSX.AOA2SheetOpts);
    if (merges) sheet["!merges"] = merges.map((range) => XLSX.utils.decode_range(range));
    if (hidden) sheet["!cols"] = Array.from({ length: 40 }, (_, c) => ({ hidden: hidden.includes(c) }));
    if (hiddenRows) sheet["!rows"] = rows.map((_, r) => ({ hidden: hiddenRows.includes(r) }));
    XLSX.utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(XLSX.write(book, { type: "array", bookType }) as ArrayBuffer);
}

export interface Reading {
  /** Accepted rows by `chi bộ|period`, thematic sessions by `chi bộ|period#seq`. */
  facts: Record<string, Record<string, unknown>>;
  /** `code@cell` of every error and warning. */
  problems: string[];
  /** `code@cell` of what is only for the record. */
  notes: string[];
  /** `chi bộ|month: codes` of rows set aside. */
  setAside: string[];
}

/** Reads a workbook's bytes as a file of the inbox, from bytes to facts. A file that cannot be opened is a problem of its own. */
export function readBytes(bytes: Uint8Array, file: string): Reading {
  let opened: ReturnType<typeof readWorkbook> | WorkbookError;
  try {
    opened = readWorkbook(openWorkbook(bytes, file), forms);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    opened = error;
  }
  const result = readFile(context, file, opened);
  const facts: Reading["facts"] = {};
  for (const fact of result.submissions.flatMap((s) => s.facts)) {
    const { chi_bo_id, tccsd_id, month, quarter, year, half, seq, ...values } = fact.values;
    const place = seq === undefined ? "" : `#${seq}`;
    facts[`${chi_bo_id ?? tccsd_id}|${month ?? quarter ?? year ?? half}${place}`] = values;
  }
  const said = [...result.problems, ...result.submissions.flatMap((s) => s.problems)];
  const codes = (of: typeof said) => of.map((p) => `${p.code}@${p.cell}`);
  return {
    facts,
    problems: codes(said.filter((p) => p.severity !== "info")),
    notes: codes(said.filter((p) => p.severity === "info")),
    setAside: result.submissions.flatMap((s) => s.setAside.map((row) => `${row.cells}: ${row.codes}`)),
  };
}

export const read = (sheets: Record<string, SheetOf>, file = "bao cao.xlsx"): Reading =>
  readBytes(workbookOf(sheets), file);

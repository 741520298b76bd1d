import { basename } from "node:path";
import { type Check, problemOf } from "../checks/check.ts";
import type { Problem } from "../problems/problem.ts";
import type { Correction } from "../workbook/correct.ts";
import { nfc } from "../workbook/words/text.ts";
import { readList } from "./list.ts";

/** Columns of `corrections.csv`. */
const COLUMNS = ["file", "sheet", "cell", "was", "becomes", "why"] as const;

export interface Corrections {
  /** By file, relative to the inbox. */
  byFile: Map<string, Correction[]>;
  problems: Problem[];
}

/** Reads `corrections.csv`; lines that name no file of the inbox, no cell or no reason are reported and passed over. */
export async function readCorrections(
  path: string,
  files: Set<string>,
  checks: Map<string, Check>,
): Promise<Corrections> {
  const list = basename(path);
  const byFile = new Map<string, Correction[]>();
  const { lines, problems } = await readList(path, COLUMNS);
  for (const { line, values } of lines) {
    const file = nfc(values.file)
      .replace(/\\/g, "/")
      .replace(/^\.?\//, "");
    const cell = values.cell.toUpperCase().replace(/\$/g, "");
    const report = (field: string) =>
      problems.push(
        problemOf(checks.get("correction_invalid")!, { file: list, sheet: "", cell: `A${line}` }, { field }),
      );
    if (!files.has(file)) report(`không có tệp “${values.file}” trong thư mục báo cáo`);
    else if (!/^[A-Z]{1,3}[1-9]\d{0,6}$/.test(cell)) report(`“${values.cell}” không phải là địa chỉ ô (ví dụ C12)`);
    else if (values.why === "") report("thiếu lý do sửa");
    else byFile.set(file, [...(byFile.get(file) ?? []), { ...values, file, cell, line }]);
  }
  return { byFile, problems };
}

import * as XLSX from "xlsx";
import type { Hidden } from "./hidden.ts";
import { LIMITS } from "./limits.ts";
import type { LossCode } from "./refusals.ts";
import { type Cell, type Sheet, WorkbookError } from "./workbook.ts";

const ERRORS: Record<number, string> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
};

/** How many cells there are, and how many of them hold something. */
export interface CellCount {
  cells: number;
  filled: number;
}

/** What is seen of a sheet before it is parsed. */
export interface SheetSurvey extends CellCount {
  hidden: Hidden;
}

interface Formats {
  date: boolean;
  percent: boolean;
}

/** What a number format shows; asked for each cell, so remembered. A workbook has few formats, but a hostile one may have many. */
const formats = new Map<string, Formats>();
function formatOf(code: unknown): Formats {
  const key = String(code ?? "");
  let known = formats.get(key);
  if (!known) {
    const bare = key.replace(/"[^"]*"|\\./g, "");
    // `0"%"` shows 95 as 95%.
    known = { date: XLSX.SSF.is_date(key), percent: bare.includes("%") || /"\s*%\s*"/.test(key) };
    if (formats.size > 5_000) formats.clear();
    formats.set(key, known);
  }
  return known;
}

/** One sheet of SheetJS (read with `dense`) as ours. `count` counts its cells, and those that hold something. */
export function sheetOf(
  name: string,
  sheet: XLSX.WorkSheet,
  hidden: boolean,
  date1904: boolean,
  degraded: Set<LossCode>,
): { sheet: Sheet; count: CellCount } {
  const cells: Cell[] = [];
  const count = { cells: 0, filled: 0 };
  const rows = (sheet as { "!data"?: XLSX.CellObject[][] })["!data"] ?? [];
  // Only the keys that exist: a sheet with one cell in its last column would cost 16,384 steps a row.
  for (const r of Object.keys(rows)) {
    const columns = rows[Number(r)]!;
    for (const c of Object.keys(columns)) {
      const found = columns[Number(c)]!;
      count.cells++;
      if (found.t !== "z" || found.f) count.filled++;
      const cell = cellOf(Number(r), Number(c), found, date1904, degraded);
      if (cell) cells.push(cell);
    }
  }
  const merges = (sheet["!merges"] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
  return { sheet: { name, hidden, cells, merges }, count };
}

function cellOf(
  row: number,
  col: number,
  found: XLSX.CellObject,
  date1904: boolean,
  degraded: Set<LossCode>,
): Cell | undefined {
  const formula = found.f ? { formula: true as const } : {};
  switch (found.t) {
    case "z":
      return found.f ? { row, col, type: "error", value: "formula", ...formula } : undefined;
    case "e":
      return { row, col, type: "error", value: ERRORS[found.v as number] ?? "#ERROR!", ...formula };
    case "b":
      return { row, col, type: "boolean", value: found.v as boolean, ...formula };
    case "n": {
      const n = found.v as number;
      if (!Number.isFinite(n)) {
        degraded.add("number_unread");
        return undefined;
      }
      const format = formatOf(found.z);
      const date = format.date && n >= 1 ? dateOf(n, date1904) : undefined;
      if (date) return { row, col, type: "date", value: date, ...formula };
      return { row, col, type: "number", value: n, ...(format.percent ? { percent: true as const } : {}), ...formula };
    }
    default:
      return textCell(row, col, String(found.v ?? ""), formula);
  }
}

/** A text as a cell; a blank one is none. @throws WorkbookError for a text longer than a cell can hold. */
export function textCell(row: number, col: number, text: string, formula: { formula?: true } = {}): Cell | undefined {
  if (text.length > LIMITS.textLength)
    throw new WorkbookError("too_large", `một ô có hơn ${LIMITS.textLength.toLocaleString("vi")} ký tự`);
  return /[^\s\u200b]/.test(text) ? { row, col, type: "text", value: text, ...formula } : undefined;
}

/** Excel's serial day as an ISO date. */
function dateOf(serial: number, date1904: boolean): string | undefined {
  const date = XLSX.SSF.parse_date_code(serial, { date1904 });
  return date
    ? `${String(date.y).padStart(4, "0")}-${String(date.m).padStart(2, "0")}-${String(date.d).padStart(2, "0")}`
    : undefined;
}

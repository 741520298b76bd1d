import * as XLSX from "xlsx";
import { TCVN3 } from "../charsets/tcvn3.ts";
import { nfc } from "../text.ts";
import { type Cell, type Sheet, type Workbook, WorkbookError } from "./workbook.ts";

/**
 * Opens a workbook of any format that units send.
 * @throws WorkbookError for what is no workbook, is damaged or locked.
 */
export function openWorkbook(bytes: Uint8Array, fileName: string): Workbook {
  if (/(^|[\\/])~\$/.test(fileName)) throw new WorkbookError("lock_file", "Tệp tạm do Excel đang mở tạo ra. Đóng Excel; không cần làm gì thêm.");
  if (bytes.length === 0) throw new WorkbookError("unreadable", "Tệp rỗng (0 byte). Gửi lại tệp.");
  if (!/\.(xlsx|xlsm|xlsb|xls|ods|csv)$/i.test(fileName)) throw new WorkbookError("not_a_workbook", "Không phải tệp bảng tính. Gửi báo cáo bằng tệp Excel.");
  let book: XLSX.WorkBook;
  try {
    book = XLSX.read(bytes, { dense: true, cellFormula: true, cellHTML: false, cellText: false, cellNF: true, sheetStubs: true });
  } catch {
    throw new WorkbookError("unreadable", "Tệp hỏng, không mở được. Mở bằng Excel, lưu lại rồi gửi lại.");
  }
  const sheets = book.SheetNames.map((name, i) => readSheet(name, book.Sheets[name]!, book.Workbook?.Sheets?.[i]?.Hidden, book.Workbook?.WBProps?.date1904 === true));
  const legacy = looksLikeTcvn3(sheets);
  const workbook: Workbook = {
    format: book.bookType ?? "",
    degraded: [],
    sheets: legacy ? sheets.map(decodeTcvn3) : sheets,
  };
  const saved = book.Props?.ModifiedDate;
  if (saved) workbook.savedAt = new Date(saved).toISOString();
  return workbook;
}

function readSheet(name: string, sheet: XLSX.WorkSheet, hidden: number | undefined, date1904: boolean): Sheet {
  const cells: Cell[] = [];
  const rows = ((sheet as { "!data"?: XLSX.CellObject[][] })["!data"] ?? []) as (XLSX.CellObject | undefined)[][];
  rows.forEach((row, r) => {
    row?.forEach((x, c) => {
      if (!x) return;
      const cell = readCell(r, c, x, date1904);
      if (cell) cells.push(cell);
    });
  });
  const merges = (sheet["!merges"] ?? []).map((m) => ({ top: m.s.r, left: m.s.c, bottom: m.e.r, right: m.e.c }));
  return { name: nfc(name), hidden: Boolean(hidden), cells, merges };
}

function readCell(row: number, col: number, x: XLSX.CellObject, date1904: boolean): Cell | undefined {
  const formula = x.f ? { formula: true as const } : {};
  switch (x.t) {
    case "z":
      return x.f ? { row, col, type: "error", value: "formula", formula: true } : undefined;
    case "e":
      return { row, col, type: "error", value: x.w ?? "#LỖI", ...formula };
    case "b":
      return { row, col, type: "boolean", value: x.v as boolean, ...formula };
    case "d":
      return { row, col, type: "date", value: new Date(x.v as Date).toISOString().slice(0, 10), ...formula };
    case "n": {
      const n = x.v as number;
      if (typeof x.z === "string" && XLSX.SSF.is_date(x.z)) {
        const d = XLSX.SSF.parse_date_code(n, { date1904 });
        if (d) return { row, col, type: "date", value: `${d.y}-${String(d.m).padStart(2, "0")}-${String(d.d).padStart(2, "0")}`, ...formula };
      }
      return { row, col, type: "number", value: n, ...(typeof x.z === "string" && x.z.includes("%") ? { percent: true as const } : {}), ...formula };
    }
    default: {
      const text = nfc(String(x.v ?? ""));
      return text.trim() === "" ? undefined : { row, col, type: "text", value: text, ...formula };
    }
  }
}

const UNICODE_VIETNAMESE = /[\u1ea0-\u1ef9ăđơưĂĐƠƯ]/;
const TCVN3_MARKS = /[§®¸¶·¹»¼½¾¨©ª«¬µ\u00ad][a-zA-Z]|[a-zA-Z][®¸¶·¹»¼½¾¨©ª«¬µ\u00ad]/;

function looksLikeTcvn3(sheets: Sheet[]): boolean {
  const texts = sheets.flatMap((s) => s.cells.filter((c) => c.type === "text").map((c) => c.value as string));
  return texts.filter((t) => TCVN3_MARKS.test(t)).length >= 3 && !texts.some((t) => UNICODE_VIETNAMESE.test(t));
}

function decodeTcvn3(sheet: Sheet): Sheet {
  return { ...sheet, cells: sheet.cells.map((cell) => (cell.type === "text" ? { ...cell, value: decode(cell.value as string) } : cell)) };
}

const decode = (text: string): string => [...text].map((letter) => TCVN3.get(letter) ?? letter).join("");

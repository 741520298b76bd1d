import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { PersonError } from "../problems/person-error.ts";
import type { Problem } from "../problems/problem.ts";
import { address } from "../workbook/grid.ts";
import { openWorkbook } from "../workbook/open/open.ts";
import type { Cell, Sheet } from "../workbook/open/workbook.ts";
import { fold } from "../workbook/text.ts";
import { type ChiBo, type ChiBoKind, Registry, type Tccsd } from "./registry.ts";

/** The registry cannot be used at all; the message is for the officer who keeps it. */
export class RegistryError extends PersonError {}

const TCCSD_COLUMNS = { id: "ma", name: "ten to chuc co so dang", kind: "loai" };
const CHI_BO_COLUMNS = {
  id: "ma",
  tccsdId: "ma tccsd",
  name: "ten chi bo",
  kind: "loai",
  loaiHinh: "loai hinh",
  dangBoBoPhan: "dang bo bo phan",
  from: "tu thang",
  to: "den thang",
  successorId: "chi bo ke thua",
};

/**
 * Reads `danh-muc.xlsx`: sheets *TCCSĐ* and *Chi bộ* (spec/workbooks.md). Rows that cannot be used come back as problems.
 * @throws RegistryError where a sheet or column is missing.
 */
export async function readRegistry(path: string): Promise<{ registry: Registry; problems: Problem[] }> {
  const file = basename(path);
  const workbook = openWorkbook(await readFile(path), file);
  const problems: Problem[] = [];
  const report = (sheet: string, cell: string, code: string, message: string) =>
    problems.push({ file, sheet, cell, severity: "error", code, message });

  const tccsdSheet = sheetNamed(workbook.sheets, "tccsd", file);
  const tccsd: Tccsd[] = [];
  for (const row of rowsOf(tccsdSheet, TCCSD_COLUMNS, file)) {
    if (!row.text.id || !row.text.name) continue;
    if (tccsd.some((t) => t.id === row.text.id)) {
      report(
        tccsdSheet.name,
        row.at.id,
        "registry_duplicate",
        `Mã TCCSĐ “${row.text.id}” đã có ở dòng trên. Mỗi TCCSĐ chỉ ghi một dòng; sửa hoặc xóa dòng này.`,
      );
      continue;
    }
    const kind = fold(row.text.kind).startsWith("chi bo") ? "chi_bo_co_so" : "dang_bo_co_so";
    tccsd.push({ id: row.text.id, name: row.text.name, kind });
  }

  const chiBoSheet = sheetNamed(workbook.sheets, "chi bo", file);
  const rows = rowsOf(chiBoSheet, CHI_BO_COLUMNS, file).filter((row) => row.text.id);
  const ids = new Set(rows.map((row) => row.text.id));
  const chiBo: ChiBo[] = [];
  for (const row of rows) {
    const { id, tccsdId, name } = row.text;
    const sheet = chiBoSheet.name;
    if (!tccsd.some((t) => t.id === tccsdId)) {
      report(
        sheet,
        row.at.tccsdId,
        "registry_unknown_tccsd",
        `Mã TCCSĐ “${tccsdId}” của chi bộ ${id} không có ở trang “${tccsdSheet.name}”. Sửa mã hoặc thêm TCCSĐ.`,
      );
      continue;
    }
    const from = month(row.text.from);
    const to = month(row.text.to);
    if (from === undefined || to === undefined) {
      const at = from === undefined ? row.at.from : row.at.to;
      report(
        sheet,
        at,
        "registry_month",
        `“${from === undefined ? row.text.from : row.text.to}” không phải là tháng. Ghi theo dạng MM/YYYY (ví dụ 07/2021) hoặc để trống.`,
      );
      continue;
    }
    if (from && to && from > to) {
      report(
        sheet,
        row.at.to,
        "registry_month",
        `Chi bộ ${id}: đến tháng ${row.text.to} trước từ tháng ${row.text.from}. Sửa lại thời gian hoạt động.`,
      );
      continue;
    }
    const overlap = chiBo.find(
      (c) => c.id === id && (!c.to || !from || c.to >= from) && (!to || !c.from || to >= c.from),
    );
    if (overlap) {
      report(
        sheet,
        row.at.id,
        "registry_overlap",
        `Chi bộ ${id} có hai dòng trùng thời gian (“${overlap.name}” và “${name}”). Mỗi lần đổi tên ghi một dòng, thời gian nối tiếp nhau.`,
      );
      continue;
    }
    const successorId = row.text.successorId;
    if (successorId && !ids.has(successorId)) {
      report(
        sheet,
        row.at.successorId,
        "registry_successor",
        `Chi bộ kế thừa “${successorId}” của ${id} không có trong danh mục. Sửa mã hoặc để trống.`,
      );
    }
    chiBo.push({
      id,
      tccsdId,
      name,
      kind: chiBoKind(row.text.kind),
      loaiHinh: row.text.loaiHinh,
      dangBoBoPhan: row.text.dangBoBoPhan,
      from,
      to,
      successorId: ids.has(successorId) ? successorId : "",
    });
  }
  return { registry: new Registry(tccsd, chiBo), problems };
}

function chiBoKind(text: string): ChiBoKind {
  const s = fold(text);
  if (s.includes("bo phan")) return "truc_thuoc_dang_bo_bo_phan";
  return s.includes("truc thuoc") ? "truc_thuoc_dang_uy_co_so" : "chi_bo_co_so";
}

/** `07/2021` → `2021-07`; blank stays blank; anything else is `undefined`. */
function month(text: string): string | undefined {
  if (text === "") return "";
  const m = /^(0?[1-9]|1[0-2])[/.-](\d{4})$/.exec(text);
  if (m) return `${m[2]}-${m[1]!.padStart(2, "0")}`;
  const date = /^(\d{4})-(\d{2})-\d{2}$/.exec(text);
  return date ? `${date[1]}-${date[2]}` : undefined;
}

function sheetNamed(sheets: Sheet[], name: string, file: string): Sheet {
  const sheet = sheets.find((s) => fold(s.name).replace(/\s+/g, " ") === name);
  if (!sheet) throw new RegistryError(`Danh mục ${file} thiếu trang “${name === "tccsd" ? "TCCSĐ" : "Chi bộ"}”.`);
  return sheet;
}

interface RegistryRow<K extends string> {
  text: Record<K, string>;
  at: Record<K, string>;
}

function rowsOf<K extends string>(sheet: Sheet, columns: Record<K, string>, file: string): RegistryRow<K>[] {
  const rows = new Map<number, Cell[]>();
  for (const cell of sheet.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const fields = Object.entries(columns) as [K, string][];
  const header = [...rows.values()].find((cells) =>
    fields.slice(0, 2).every(([, label]) => cells.some((cell) => fold(String(cell.value)) === label)),
  );
  const missing = fields.find(([, label]) => !header?.some((cell) => fold(String(cell.value)) === label));
  if (!header || missing)
    throw new RegistryError(
      `Trang “${sheet.name}” của danh mục ${file} thiếu cột “${missing?.[1]}”. Các cột cần có: Mã, Tên, Loại… như mẫu.`,
    );
  const places = new Map(
    fields.map(([field, label]) => [field, header.find((cell) => fold(String(cell.value)) === label)!.col]),
  );
  return [...rows.entries()]
    .filter(([r]) => r > header[0]!.row)
    .sort(([a], [b]) => a - b)
    .map(([r, cells]) => {
      const text = {} as Record<K, string>;
      const at = {} as Record<K, string>;
      for (const [field, col] of places) {
        const cell = cells.find((x) => x.col === col);
        text[field] = cell ? String(cell.value).trim().normalize("NFC") : "";
        at[field] = address({ row: r, col });
      }
      return { text, at };
    });
}

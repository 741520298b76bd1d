import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { type Finding, loadChecks, problemOf } from "../checks/check.ts";
import type { Problem } from "../problems/problem.ts";
import { openWorkbook } from "../workbook/open/open.ts";
import { type Sheet, type Workbook, WorkbookError } from "../workbook/open/workbook.ts";
import { inRuns } from "../workbook/values/runs.ts";
import { fold } from "../workbook/words/text.ts";
import { kindOfChiBo, kindOfTccsd } from "./kinds.ts";
import { monthOf } from "./month.ts";
import { type ChiBo, Registry, type Tccsd } from "./registry.ts";
import { RegistryError } from "./registry-error.ts";
import { type RegistryRow, rowsOf } from "./rows.ts";

const TCCSD = { id: "Mã", name: "Tên tổ chức cơ sở đảng", kind: "Loại" };
const CHI_BO = {
  id: "Mã",
  tccsdId: "Mã TCCSĐ",
  name: "Tên chi bộ",
  kind: "Loại",
  loaiHinh: "Loại hình",
  dangBoBoPhan: "Đảng bộ bộ phận",
  from: "Từ tháng",
  to: "Đến tháng",
  successorId: "Chi bộ kế thừa",
};

/** Reports at a field of a row. */
type Say<K extends string> = (row: RegistryRow<K>, field: K, code: string, finding: Finding) => void;

/**
 * Reads `danh-muc.xlsx`: sheets *TCCSĐ* and *Chi bộ*. Rows that cannot be used come back as problems.
 * @throws RegistryError where there is no such workbook, a sheet or column is missing, or no chi bộ stands in it.
 */
export async function readRegistry(path: string): Promise<{ registry: Registry; problems: Problem[] }> {
  const file = basename(path);
  const workbook = await opened(path, file);
  const checks = await loadChecks();
  const problems: Problem[] = [];
  const sayIn =
    <K extends string>(sheet: Sheet): Say<K> =>
    (row, field, code, finding) =>
      problems.push(problemOf(checks.get(code)!, { file, sheet: sheet.name, cell: row.at[field] }, finding));
  const rowsIn = <K extends string>(sheet: Sheet, columns: Record<K | "id", string>) => {
    const rows = rowsOf(sheet, columns, file);
    tellHidden(rows, sayIn(sheet));
    return rows;
  };
  const ofTccsd = sheetNamed(workbook.sheets, "TCCSĐ", file);
  const tccsd = readTccsd(rowsIn(ofTccsd, TCCSD), sayIn(ofTccsd));
  const ofChiBo = sheetNamed(workbook.sheets, "Chi bộ", file);
  const chiBo = readChiBo(rowsIn(ofChiBo, CHI_BO), tccsd, sayIn(ofChiBo));
  if (chiBo.length === 0)
    throw new RegistryError(
      `Danh mục ${file} không có chi bộ nào dùng được. Xem lại các dòng dưới tiêu đề của hai trang.`,
    );
  return { registry: new Registry(tccsd, chiBo), problems };
}

async function opened(path: string, file: string): Promise<Workbook> {
  try {
    return openWorkbook(await readFile(path), file);
  } catch (error) {
    if (error instanceof WorkbookError) throw new RegistryError(`Danh mục ${file}: ${error.message}`);
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new RegistryError(`Không thấy danh mục: ${path}`);
    if (code === "EISDIR") throw new RegistryError(`Danh mục ${path} là thư mục; chỉ tệp danh-muc.xlsx.`);
    throw error;
  }
}

/** Rows that the sheet does not show count: they may have been filtered for a while, or hidden in the place of deleted. */
function tellHidden<K extends string>(rows: RegistryRow<K | "id">[], say: Say<K | "id">): void {
  const hidden = rows.filter((row) => row.hidden);
  if (hidden[0])
    say(hidden[0], "id", "registry_hidden", {
      found: inRuns(
        hidden.map((x) => x.row),
        String,
      ),
    });
}

function readTccsd(rows: RegistryRow<keyof typeof TCCSD>[], say: Say<keyof typeof TCCSD>): Tccsd[] {
  const tccsd: Tccsd[] = [];
  for (const row of rows) {
    const { id, name, kind } = row.text;
    const known = kindOfTccsd(kind);
    const guess = kindOfTccsd(name) ?? "dang_bo_co_so";
    if (!id || !name) say(row, id ? "name" : "id", "registry_incomplete", { expected: id ? TCCSD.name : TCCSD.id });
    else if (tccsd.some((t) => t.id === id)) say(row, "id", "registry_duplicate", { found: id });
    else {
      if (!known)
        say(row, "kind", "registry_kind", {
          ...{ found: kind, field: name, expected: guess === "chi_bo_co_so" ? "chi bộ cơ sở" : "đảng bộ cơ sở" },
        });
      tccsd.push({ id, name, kind: known ?? guess });
    }
  }
  return tccsd;
}

type ChiBoField = keyof typeof CHI_BO;

function readChiBo(rows: RegistryRow<ChiBoField>[], tccsd: Tccsd[], say: Say<ChiBoField>): ChiBo[] {
  const ids = new Set(rows.map((row) => row.text.id));
  const chiBo: ChiBo[] = [];
  for (const row of rows) {
    const { id, tccsdId, name, loaiHinh, dangBoBoPhan } = row.text;
    const owner = tccsd.find((t) => t.id === tccsdId);
    const from = monthOf(row.text.from);
    const to = monthOf(row.text.to);
    const same = chiBo.find((c) => c.id === id && (!c.to || !from || c.to >= from) && (!to || !c.from || to >= c.from));
    const moved = chiBo.find((c) => c.id === id && c.tccsdId !== tccsdId);
    if (!id || !name) say(row, id ? "name" : "id", "registry_incomplete", { expected: id ? CHI_BO.name : CHI_BO.id });
    else if (!owner) say(row, "tccsdId", "registry_unknown_tccsd", { found: tccsdId, field: id });
    else if (from === undefined) say(row, "from", "registry_month", { found: row.text.from, field: id });
    else if (to === undefined) say(row, "to", "registry_month", { found: row.text.to, field: id });
    else if (from && to && from > to)
      say(row, "to", "registry_span", { found: row.text.to, field: id, expected: row.text.from });
    else if (same) say(row, "id", "registry_overlap", { found: name, field: id, expected: same.name });
    else if (moved) say(row, "tccsdId", "registry_moved", { found: tccsdId, field: id, expected: moved.tccsdId });
    else {
      const { kind, told } = kindOfChiBo(row.text.kind, owner, dangBoBoPhan);
      if (told) say(row, "kind", "registry_kind", { found: row.text.kind, field: `Chi bộ ${id}`, expected: told });
      const successor = row.text.successorId;
      const followed = successor !== id && ids.has(successor);
      if (successor && !followed) say(row, "successorId", "registry_successor", { found: successor, field: id });
      const successorId = followed ? successor : "";
      chiBo.push({ id, tccsdId, name, kind, loaiHinh, dangBoBoPhan, from, to, successorId });
    }
  }
  return chiBo;
}

function sheetNamed(sheets: Sheet[], name: string, file: string): Sheet {
  const sheet = sheets.find((s) => fold(s.name) === fold(name));
  if (!sheet) throw new RegistryError(`Danh mục ${file} thiếu trang “${name}”.`);
  return sheet;
}

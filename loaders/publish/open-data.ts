import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { csvFormatRows } from "d3-dsv";
import type { Form } from "../forms/form.ts";
import type { Problem } from "../problems/problem.ts";
import type { Reading } from "../submissions/reading.ts";

type Value = string | number | boolean | undefined;

const writeCsv = (out: string, name: string, header: string[], rows: Value[][]): Promise<void> =>
  writeFile(
    join(out, `${name}.csv`),
    `${csvFormatRows([header, ...rows.map((row) => row.map((v) => (v === undefined ? "" : harmless(v))))])}\n`,
  );

/** A text that a spreadsheet would take for a formula gets an apostrophe in front; a line that merely begins with a dash does not. */
const harmless = (value: string | number | boolean): string =>
  typeof value === "string" && /^([=@\t\r]|[+-].*[(|!])/s.test(value) ? `'${value}` : String(value);

/** Writes `problems.csv`: what reading found and, once the warehouse is computed, the checks across tables. */
export const writeProblems = (out: string, problems: Problem[]): Promise<void> =>
  writeCsv(
    out,
    "problems",
    ["file", "sheet", "cell", "severity", "code", "message"],
    problems.map((p) => [p.file, p.sheet, p.cell, p.severity, p.code, p.message]),
  );

/** Writes the tables of the open data (ARCHITECTURE.md) but the problems and the indicators into a folder. */
export async function writeOpenData(out: string, forms: Form[], reading: Reading): Promise<void> {
  await mkdir(out, { recursive: true });
  const write = (name: string, header: string[], rows: Value[][]) => writeCsv(out, name, header, rows);
  const { registry } = reading;
  await Promise.all([
    ...forms.map((form) => {
      const columns = Object.keys((form.row as { shape?: object }).shape ?? {});
      const rows = reading.facts
        .filter((f) => f.form === form.id)
        .map((f) => [...columns.map((c) => f.values[c]), f.file, f.sheet, f.row, f.cells]);
      return write(form.id, [...columns, "file", "sheet", "row", "cells"], rows.sort(byFirstColumns));
    }),
    write(
      "submissions",
      ["file", "sha256", "tccsd_id", "forms", "period", "status", "rows_accepted", "rows_rejected"],
      reading.files.map((f) => [f.file, f.sha256, f.tccsdId, f.forms, f.period, f.status, f.accepted, f.rejected]),
    ),
    write(
      "form_reports",
      ["file", "form", "tccsd_id", "period", "status", "rows_accepted", "rows_rejected"],
      reading.reports.map((r) => [r.file, r.form, r.tccsdId, r.period, r.status, r.accepted, r.rejected]),
    ),
    write(
      "quarantine",
      ["form", "tccsd_id", "chi_bo_id", "period", "codes", "content", "file", "sheet", "row", "cells"],
      reading.setAside.map((q) => [
        q.form,
        q.tccsdId,
        q.chiBoId,
        q.period,
        q.codes.join(";"),
        JSON.stringify(q.content),
        q.file,
        q.sheet,
        q.row,
        q.cells,
      ]),
    ),
    write(
      "tccsd",
      ["tccsd_id", "name", "kind"],
      registry.tccsd.map((t) => [t.id, t.name, t.kind]),
    ),
    write(
      "chi_bo",
      [
        "chi_bo_id",
        "tccsd_id",
        "name",
        "kind",
        "loai_hinh",
        "dang_bo_bo_phan",
        "from_month",
        "to_month",
        "successor_id",
      ],
      registry.chiBo.map((c) => [
        c.id,
        c.tccsdId,
        c.name,
        c.kind,
        c.loaiHinh,
        c.dangBoBoPhan,
        c.from,
        c.to,
        c.successorId,
      ]),
    ),
  ]);
}

const byFirstColumns = (a: Value[], b: Value[]): number => {
  for (let i = 0; i < 3; i++) {
    const [x, y] = [a[i], b[i]];
    if (x === y) continue;
    return typeof x === "number" && typeof y === "number" ? x - y : String(x) < String(y) ? -1 : 1;
  }
  return 0;
};

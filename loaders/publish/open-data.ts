import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { csvFormatRows } from "d3-dsv";
import type { Form } from "../forms/form.ts";
import type { Problem } from "../problems/problem.ts";
import type { Reading } from "../submissions/reading.ts";
import type { Fact } from "../submissions/submission.ts";

type Value = string | number | boolean | undefined;

/** A table of the open data; `name` is that of its file too. */
interface Table {
  name: string;
  header: string[];
  rows: Value[][];
}

/** Writes a table as CSV into a folder that is there. */
export const writeCsv = (out: string, { name, header, rows }: Table): Promise<void> =>
  writeFile(join(out, `${name}.csv`), `${csvFormatRows([header, ...rows.map((row) => row.map(written))])}\n`);

const written = (value: Value): string => (typeof value === "string" ? harmless(value) : String(value ?? ""));

/** A text that a spreadsheet would take for a formula gets an apostrophe in front; a line that merely begins with a dash does not. */
const harmless = (value: string): string => (/^([=@\t\r]|[+-].*[(|!])/s.test(value) ? `'${value}` : value);

/** `problems.csv`: what reading found and, once the warehouse is computed, the checks across tables. */
export const problemsTable = (problems: Problem[]): Table => ({
  name: "problems",
  header: ["file", "sheet", "cell", "severity", "code", "message"],
  rows: problems.map((p) => [p.file, p.sheet, p.cell, p.severity, p.code, p.message]),
});

/** The tables of the open data (ARCHITECTURE.md) but the problems and the indicators, each made when it is asked for; the organisations first. */
export function* openData(forms: Form[], { registry, facts, files, reports, setAside }: Reading): Generator<Table> {
  yield {
    name: "tccsd",
    header: ["tccsd_id", "name", "kind"],
    rows: registry.tccsd.map((t) => [t.id, t.name, t.kind]),
  };
  yield {
    name: "chi_bo",
    header: "chi_bo_id tccsd_id name kind loai_hinh dang_bo_bo_phan from_month to_month successor_id".split(" "),
    rows: registry.chiBo.map((c) => [
      ...[c.id, c.tccsdId, c.name, c.kind, c.loaiHinh],
      ...[c.dangBoBoPhan, c.from, c.to, c.successorId],
    ]),
  };
  for (const form of forms) yield factsTable(form, facts);
  yield {
    name: "submissions",
    header: ["file", "sha256", "tccsd_id", "forms", "period", "status", "rows_accepted", "rows_rejected"],
    rows: files.map((f) => [f.file, f.sha256, f.tccsdId, f.forms, f.period, f.status, f.accepted, f.rejected]),
  };
  yield {
    name: "form_reports",
    header: ["file", "form", "tccsd_id", "period", "status", "rows_accepted", "rows_rejected"],
    rows: reports.map((r) => [r.file, r.form, r.tccsdId, r.period, r.status, r.accepted, r.rejected]),
  };
  yield {
    name: "quarantine",
    header: ["form", "tccsd_id", "chi_bo_id", "period", "codes", "content", "file", "sheet", "row", "cells"],
    rows: setAside.map((q) => [
      ...[q.form, q.tccsdId, q.chiBoId, q.period, q.codes.join(";"), JSON.stringify(q.content)],
      ...[q.file, q.sheet, q.row, q.cells],
    ]),
  };
}

function factsTable(form: Form, facts: Fact[]): Table {
  const columns = Object.keys((form.row as { shape?: object }).shape ?? {});
  const rows = facts
    .filter((f) => f.form === form.id)
    .map((f) => [...columns.map((c) => f.values[c]), f.file, f.sheet, f.row, f.cells]);
  return { name: form.id, header: [...columns, "file", "sheet", "row", "cells"], rows: rows.sort(byFirstColumns) };
}

const byFirstColumns = (a: Value[], b: Value[]): number => {
  for (let i = 0; i < 3; i++) {
    const [x, y] = [a[i], b[i]];
    if (x === y) continue;
    return typeof x === "number" && typeof y === "number" ? x - y : String(x) < String(y) ? -1 : 1;
  }
  return 0;
};

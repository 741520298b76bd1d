import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { csvParse } from "d3";
import { expect } from "vitest";
import { writeBlankForms } from "../../loaders/blank-forms/blank-forms.ts";
import { periodOf } from "../../loaders/blank-forms/period.ts";
import { run } from "../../loaders/run.ts";
import { inThisProcess } from "../read.ts";
import type { Row } from "./invented.ts";

/** The blank forms of a period by file name. */
export async function blanksFor(work: string, period: string): Promise<Map<string, Uint8Array>> {
  const out = join(work, `trống ${period}`);
  const names = await writeBlankForms(join(work, "danh-muc.xlsx"), periodOf(period)!, out);
  expect((await readdir(out)).map((n) => n.normalize("NFC")).sort()).toEqual([...names].sort());
  return new Map(await Promise.all(names.map(async (n) => [n, new Uint8Array(await readFile(join(out, n)))] as const)));
}

/** Reads filled forms through the whole flow. */
export async function read(
  work: string,
  name: string,
  files: Map<string, Uint8Array>,
): Promise<(table: string) => Promise<Row[]>> {
  const inbox = join(work, name, "inbox");
  const out = join(work, name, "ra");
  await mkdir(inbox, { recursive: true });
  for (const [file, bytes] of files) await writeFile(join(inbox, file), bytes);
  await run({ inbox, registry: join(work, "danh-muc.xlsx"), out, createReader: inThisProcess });
  return async (table) => [...csvParse(await readFile(join(out, `${table}.csv`), "utf8"))];
}

const sorted = (rows: Row[], keys: string[]): Row[] =>
  [...rows].sort((a, b) => (keys.map((k) => a[k]).join("|") < keys.map((k) => b[k]).join("|") ? -1 : 1));
const pick = (rows: Row[], like: Row[]): Row[] => {
  const fields = [...new Set(like.flatMap((row) => Object.keys(row)))];
  return rows.map((row) => Object.fromEntries(fields.map((f) => [f, row[f] ?? ""])));
};
const filled = (rows: Row[]): Row[] => pick(rows, rows);

/** Holds what was read against what was filled in: every fact, no other, and not one question. */
export async function expectRead(table: (name: string) => Promise<Row[]>, want: Record<string, Row[]>): Promise<void> {
  // What was never handed in is no question about what was.
  expect((await table("problems")).filter((p) => p.code !== "report_missing")).toEqual([]);
  for (const [name, rows] of Object.entries(want)) {
    const keys = Object.keys(rows[0]!).filter((k) => /_id$|month|quarter|seq|year|half/.test(k));
    expect(sorted(pick(await table(name), rows), keys), name).toEqual(sorted(filled(rows), keys));
  }
}

import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvParse } from "d3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demo as place, runDemo } from "./demo.ts";

const demo = (name: string) => join(place, name);
let out: string;

beforeAll(async () => {
  out = join(await mkdtemp(join(tmpdir(), "mở dữ liệu ")), "open-data");
  await runDemo(out);
});
afterAll(() => rm(join(out, ".."), { recursive: true, force: true }));

type Row = Record<string, string | undefined>;
const table = async (path: string): Promise<Row[]> => csvParse(await readFile(path, "utf8"));

const same = (a = "", b = ""): boolean =>
  a === b || (a !== "" && b !== "" && Math.abs(Number(a) - Number(b)) < 1e-6) || a.toLowerCase() === b.toLowerCase();

const KEYS: Record<string, string[]> = {
  meetings: ["chi_bo_id", "month"],
  thematic_sessions: ["chi_bo_id", "quarter", "seq"],
  contributions: ["chi_bo_id", "year"],
  ratings: ["chi_bo_id", "year"],
  admissions_discipline: ["chi_bo_id", "year"],
  inspections: ["tccsd_id", "half"],
};

test.each(Object.entries(KEYS))("every fact of %s is the one that was reported, and no other", async (name, keys) => {
  const id = (row: Row) => keys.map((k) => row[k]).join("|");
  const want = await table(demo(`truth/${name}.csv`));
  const got = new Map((await table(join(out, `${name}.csv`))).map((row) => [id(row), row]));
  expect([...got.keys()].sort()).toEqual(want.map(id).sort());
  const wrong = want.flatMap((row) =>
    Object.entries(row)
      .filter(([field, value]) => value !== "" && field !== "sheet" && !same(value, got.get(id(row))![field]))
      .map(([field, value]) => `${id(row)} ${field}: ${value} ≠ ${got.get(id(row))![field]}`),
  );
  expect(wrong).toEqual([]);
});

test("every table has the columns that ARCHITECTURE lists", async () => {
  const text = await readFile(join(place, "../../ARCHITECTURE.md"), "utf8");
  const listed = [...text.matchAll(/^\| `(\w+\.csv)` \| (.+) \|$/gm)].map(([, file, columns]) => {
    const names = columns!.split(";")[0]!.replace(/\([^)]*\)/g, "");
    return [file!, names.split(",").map((name) => name.trim())] as const;
  });
  const written = (await readdir(out)).filter((file) => file.endsWith(".csv"));
  expect(listed.map(([file]) => file).sort()).toEqual(written.sort());
  for (const [file, columns] of listed)
    expect([file, (await readFile(join(out, file), "utf8")).split("\n")[0]]).toEqual([file, columns.join()]);
});

test("every planted fault is reported, at its cell, and nothing sound is rejected", async () => {
  const faults = await table(demo("truth/faults.csv"));
  const problems = await table(join(out, "problems.csv"));
  const row = (cell = "") => cell.replace(/\D/g, "");
  const column = (cell = "") => cell.replace(/\d/g, "");
  const reported = (fault: Row) =>
    problems.some(
      (p) =>
        p.file === fault.file &&
        (!fault.sheet || !p.sheet || p.sheet === fault.sheet) &&
        (!fault.cell || !p.cell || row(p.cell) === row(fault.cell) || column(p.cell) === column(fault.cell)),
    );
  expect(faults.filter((fault) => !reported(fault))).toEqual([]);
  const faulty = new Set(faults.map((fault) => fault.file));
  const alarms = problems.filter((p) => p.severity === "error" && !faulty.has(p.file) && !p.file?.endsWith(".docx"));
  expect(alarms).toEqual([]);
});

test("every indicator has the numerator, denominator, coverage and status of the truth", async () => {
  const id = (row: Row) => [row.indicator, row.level, row.unit_id, row.period].join("|");
  const got = new Map((await table(join(out, "indicators.csv"))).map((row) => [id(row), row]));
  const wrong = (await table(demo("truth/indicators.csv"))).flatMap((want) => {
    const found = got.get(id(want));
    const fields = ["numerator", "denominator", "value", "reported", "expected", "status"].filter(
      (f) => want[f] !== "" || f === "status",
    );
    return fields.every((f) => same(want[f], found?.[f])) ? [] : [{ want, found }];
  });
  expect(wrong).toEqual([]);
});

test("no member's name of a register is published", async () => {
  const files = ["contributions", "quarantine", "problems", "submissions"];
  const text = (await Promise.all(files.map((name) => readFile(join(out, `${name}.csv`), "utf8")))).join("\n");
  for (const name of ["Đặng Minh Bình", "Hoàng Ngọc Yến", "Nguyễn Đức Long"]) expect(text).not.toContain(name);
});

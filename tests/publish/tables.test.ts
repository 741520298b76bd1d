import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { csvParse } from "d3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askWritten, writeTables } from "../../loaders/publish/tables.ts";
import { type Row, rowsOf, type Warehouse } from "../../loaders/warehouse/warehouse.ts";
import { given, meeting, months } from "../indicators/given.ts";

let folder: string;
let warehouse: Warehouse;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bảng dữ liệu ")); // a path with blanks and diacritics
  warehouse = await given({
    chi_bo: [{ chi_bo_id: "01.01", name: "Chi bộ “Đội 1”" }, { chi_bo_id: "01.02" }, { chi_bo_id: "02.01" }],
    meetings: ["01.01", "01.02"].flatMap((id) => months("2021-01", "2022-12").map((m) => meeting(id, m, 9, 10))),
    contributions: [{ chi_bo_id: "01.01", year: "2021", members_eligible: 10, members_ge6: 9, file: "a.xlsx" }],
  });
  await mkdir(join(folder, "one"));
  await writeTables(warehouse, join(folder, "one"));
});
afterAll(async () => {
  warehouse?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Rows of a query in another engine that knows nothing but the files. */
async function elsewhere(sql: string): Promise<Row[]> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson() as Row[];
  connection.closeSync();
  instance.closeSync();
  return rows;
}

const path = (...names: string[]) => `'${join(folder, "one", "parquet", ...names)}'`;

test.each(["meetings", "contributions", "indicator_values", "rankings", "lineage"])(
  "%s comes back from its folders of years as it stands in the warehouse",
  async (table) => {
    const columns = (await warehouse.query(`describe ${rowsOf(table)}`))
      .map((c) => String(c.column_name))
      .filter((c) => c !== "year");
    const list = columns.map((c) => `cast("${c}" as varchar) as "${c}"`).join(", ");
    const stored = await warehouse.query(`select ${list} from ${table} order by all`);
    expect(stored.length).toBeGreaterThan(0);
    expect(
      await elsewhere(
        `select ${list} from read_parquet(${path(table, "*", "*.parquet")}, hive_partitioning = true) order by all`,
      ),
    ).toEqual(stored);
  },
);

test("a year is one folder, and holds all of that year and nothing else", async () => {
  expect((await readdir(join(folder, "one/parquet/indicator_values"))).sort()).toEqual([
    "year=2021",
    "year=2022",
    "year=term",
  ]);
  const [row] = await elsewhere(
    `select count(*)::integer as n, min(month) as first, max(month) as last from read_parquet(${path("meetings", "year=2021", "*.parquet")})`,
  );
  expect(row).toEqual({ n: 24, first: "2021-01", last: "2021-12" });
});

test.each(["tccsd", "chi_bo_names", "terms", "indicators", "scores", "score_parts", "findings"])(
  "%s is one file",
  async (table) => {
    const [stored] = await warehouse.query(`select count(*) as n from ${table}`);
    expect(await elsewhere(`select count(*)::integer as n from read_parquet(${path(`${table}.parquet`)})`)).toEqual([
      stored,
    ]);
  },
);

test("what is computed stands beside it as CSV, the rankings of years and terms", async () => {
  const table = async (name: string) => csvParse(await readFile(join(folder, "one", `${name}.csv`), "utf8"));
  expect((await table("scores")).length).toBe(6);
  expect(new Set((await table("rankings")).map((r) => r.period_kind))).toEqual(new Set(["year", "term"]));
  expect((await table("findings")).some((f) => f.sentence?.startsWith("Chi bộ “Đội 1” (Đảng bộ 01): "))).toBe(true);
});

test("the same figures make the same bytes", async () => {
  await mkdir(join(folder, "two"));
  await writeTables(warehouse, join(folder, "two"));
  const files = (await readdir(join(folder, "one"), { recursive: true })).filter((f) => /\.\w+$/.test(f)).sort();
  expect(files.length).toBeGreaterThan(20);
  for (const file of files)
    expect((await readFile(join(folder, "two", file))).equals(await readFile(join(folder, "one", file))), file).toBe(
      true,
    );
});

test("a connection that asks the written tables gets every row of what the warehouse computes, large ones from their files, small ones held", async () => {
  const views = ["indicator_values", "rankings", "findings", "lineage"];
  const all = (from: Warehouse) =>
    Promise.all(views.map(async (view) => [view, await from.query(`from ${view} order by all`)] as const));
  const computed = await all(warehouse);
  const answered = async (place: RegExp) => {
    const plans = await Promise.all(views.map((view) => warehouse.query(`explain from ${view}`)));
    expect(await all(warehouse)).toEqual(computed);
    for (const plan of plans) expect(JSON.stringify(plan)).toMatch(place);
  };
  await askWritten(warehouse, join(folder, "one"), 0);
  await answered(/parquet/i);
  const made = await warehouse.query("select view_name as name from duckdb_views() where not internal and temporary");
  for (const { name } of made) await warehouse.run(`drop view temp.${name}`);
  await askWritten(warehouse, join(folder, "one"));
  await answered(/temp.{1,9}main/);
});

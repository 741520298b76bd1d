import { mkdir, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { literal, rowsOf, type Warehouse } from "../warehouse/warehouse.ts";

/** Large tables: Parquet in one folder per year. What says when a row is of, and what the computed ones are sorted by. */
const BY_YEAR: Record<string, { when: string; by?: string }> = {
  meetings: { when: "month" },
  thematic_sessions: { when: "quarter" },
  contributions: { when: "year" },
  ratings: { when: "year" },
  admissions_discipline: { when: "year" },
  inspections: { when: "half" },
  indicator_values: { when: "period", by: "term, indicator, level, unit_id, period" },
  rankings: { when: "period", by: "term, indicator, period, grouping, group_value, chi_bo_id" },
  lineage: { when: "period", by: 'term, indicator, period, tccsd_id, chi_bo_id, fact_period, file, sheet, "row"' },
};

/** Small tables: one Parquet file each; those that are computed as CSV too, the facts' CSV files being written already. */
const WHOLE: Record<string, { csv: boolean }> = {
  tccsd: { csv: false },
  chi_bo_names: { csv: false },
  form_reports: { csv: false },
  terms: { csv: false },
  periods: { csv: false },
  indicators: { csv: false },
  term_indicators: { csv: false },
  term_weights: { csv: false },
  scores: { csv: true },
  score_parts: { csv: true },
  findings: { csv: true },
  tccsd_rankings: { csv: false },
};

/** The tables written as Parquet; of one without rows there is no file where it has a folder. */
export const PARQUET_TABLES = [...Object.keys(WHOLE), ...Object.keys(BY_YEAR)];

/** The rankings that CSV holds; Parquet holds all. */
const OF_CSV = "period_kind in ('year', 'term')";

/** The CSV files that `writeTables` writes, each with the query whose rows it holds. */
export const CSV_TABLES: Record<string, string> = {
  ...Object.fromEntries(
    Object.entries(WHOLE)
      .filter(([, { csv }]) => csv)
      .map(([table]) => [table, `from ${table}`]),
  ),
  rankings: `from rankings where ${OF_CSV}`,
};

/**
 * Writes the warehouse's tables for any other engine, beside the facts of the open data: `parquet/<table>/year=2023/data_0.parquet` where they are
 * large (the year of a whole term is `term`), else `parquet/<table>.parquet`; what is computed as CSV too, of the rankings those of years and
 * terms. Rows are sorted, so that the same figures make the same bytes.
 */
export async function writeTables(warehouse: Warehouse, out: string): Promise<void> {
  const parquet = join(out, "parquet");
  await mkdir(parquet, { recursive: true });
  const write = (to: string, options = "") =>
    // one thread: several would put rows of a year in any order
    warehouse.run(
      `set threads = 1; copy sorted to ${literal(join(parquet, to))} (format parquet, compression zstd${options}); reset threads;`,
    );
  const sort = (rows: string) => warehouse.run(`create or replace temp table sorted as ${rows}`);
  for (const [table, { csv }] of Object.entries(WHOLE)) {
    await sort(`from ${table} order by all`);
    await write(`${table}.parquet`);
    if (csv) await warehouse.export("from sorted", join(out, `${table}.csv`));
  }
  for (const [table, { when, by }] of Object.entries(BY_YEAR)) {
    const year = when === "year" ? "" : `, left(${when}, 4) as "year"`;
    await sort(`select *${year} from (${rowsOf(table)})${by ? ` order by ${by}` : ""}`);
    await write(table, ', partition_by ("year")');
    if (table === "rankings")
      await warehouse.export(`select * exclude "year" from sorted where ${OF_CSV}`, join(out, "rankings.csv"));
  }
  await warehouse.run("drop table sorted");
}

/** The tables that were written as Parquet, each with the query that reads it back. */
export async function writtenTables(out: string): Promise<Map<string, string>> {
  return new Map(
    [...(await filesWritten(out))].map(([name, files]): [string, string] => {
      // of what is a year itself the folder's name is the column
      const columns = name in BY_YEAR && BY_YEAR[name]!.when !== "year" ? '* exclude "year"' : "*";
      return [
        name,
        `select ${columns} from read_parquet([${files.map(literal).join(", ")}], hive_partitioning = ${name in BY_YEAR}, hive_types_autocast = false)`,
      ];
    }),
  );
}

/** The Parquet files of each table that has any. */
async function filesWritten(out: string): Promise<Map<string, string[]>> {
  const parquet = join(out, "parquet");
  const files = await readdir(parquet, { recursive: true }).catch(() => []);
  const written = files.map(String).filter((f) => f.endsWith(".parquet"));
  return new Map(
    PARQUET_TABLES.map((name): [string, string[]] => {
      const own = written.filter((file) => file.split(/[\\/.]/)[0] === name).sort();
      return [name, own.map((file) => join(parquet, file))];
    }).filter(([, own]) => own.length > 0),
  );
}

/** A query that asks the tables as they were written, where it names any. */
export function ofWritten(written: Map<string, string>, sql: string): string {
  const named = [...written].filter(([name]) => new RegExp(`\\b${name}\\b`).test(sql));
  return named.length > 0 ? `with ${named.map(([name, read]) => `${name} as (${read})`).join(", ")} ${sql}` : sql;
}

/** So many bytes of a table's files are read once and held; of more, each question reads what it needs. */
const HELD = 8 * 2 ** 20;

/**
 * From now on this connection answers from the files that `writeTables` wrote, where the warehouse would compute the same again for every question.
 */
export async function askWritten(warehouse: Warehouse, out: string, atMost = HELD): Promise<void> {
  const [written, files] = [await writtenTables(out), await filesWritten(out)];
  const views = await warehouse.query("select view_name as name from duckdb_views() where not internal");
  for (const name of views.map((view) => String(view.name))) {
    if (!written.has(name)) continue;
    const sizes = await Promise.all(files.get(name)!.map(async (file) => (await stat(file)).size));
    const held = sizes.reduce((sum, size) => sum + size, 0) <= atMost;
    await warehouse.run(`create temp ${held ? "table" : "view"} ${name} as ${written.get(name)}`);
  }
}

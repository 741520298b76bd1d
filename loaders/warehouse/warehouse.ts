import { existsSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { fewAtATime } from "../few-at-a-time.ts";
import { literal, sqlFile } from "./sql.ts";

export { literal } from "./sql.ts";

/** Tables loaded from the open data folder, the organisations first: CSV → table of the same columns. */
export const LOADED: Record<string, string> = {
  tccsd: "tccsd",
  chi_bo: "chi_bo_names",
  meetings: "meetings",
  thematic_sessions: "thematic_sessions",
  contributions: "contributions",
  ratings: "ratings",
  admissions_discipline: "admissions_discipline",
  inspections: "inspections",
  submissions: "submissions",
  form_reports: "form_reports",
  problems: "problems",
};

type Settings = Record<string, string>;

/** A row group, by which DuckDB shares out work; threads that find none only wait for one another. */
const GROUP = 122_880;

/** To look for common subplans DuckDB writes every plan out as text, all codes of the enumerations included: a quarter of the time where they are a nation's. */
const ALWAYS: Settings = { disabled_optimizers: "common_subplan" };

/** Threads for so many rows of facts. */
export const threadsFor = (rows: number): Settings => (rows < GROUP ? { threads: "1" } : {});

/** The facts of chi bộ: with the number by which they are joined, which is nobody's business outside. */
const OF_CHI_BO = ["meetings", "thematic_sessions", "contributions", "ratings", "admissions_discipline"];

/** A query of all that a table holds for the world. */
export const rowsOf = (table: string): string => `select columns(name -> name <> 'chi_bo_number') from ${table}`;

export type Row = Record<string, string | number | boolean | null>;

/** One DuckDB database: facts with their sources, and all that is computed from them. */
export class Warehouse {
  /** Its facts are few: each question takes one thread, and several are asked at once. */
  isSmall = false;

  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
  ) {}

  /**
   * A new, empty warehouse in a file, or in memory where no path is given. An old file of that name is replaced. `settings` are DuckDB's, such as
   * `memory_limit`.
   */
  static async create(path?: string, settings: Settings = {}): Promise<Warehouse> {
    if (path) {
      await mkdir(dirname(path), { recursive: true });
      await Promise.all([rm(path, { force: true }), rm(`${path}.wal`, { force: true })]);
    }
    const instance = await DuckDBInstance.create(path ?? ":memory:", { ...ALWAYS, ...settings });
    const warehouse = new Warehouse(instance, await instance.connect());
    await warehouse.run(sqlFile("schema"));
    return warehouse;
  }

  /** Opens a warehouse file for reading; for writing too where `settings` say so. */
  static async open(path: string, settings: Settings = { access_mode: "READ_ONLY" }): Promise<Warehouse> {
    const instance = await DuckDBInstance.create(path, { ...ALWAYS, ...settings });
    return new Warehouse(instance, await instance.connect());
  }

  /** Settles how so many rows of facts are asked. */
  async expect(rows: number): Promise<void> {
    this.isSmall = rows < GROUP;
    for (const [name, value] of Object.entries(threadsFor(rows))) await this.run(`set ${name} = ${value}`);
  }

  async run(sql: string): Promise<void> {
    await this.connection.run(sql);
  }

  /** Rows of a query as plain objects; whole numbers as numbers, dates as `YYYY-MM-DD`. */
  query(sql: string): Promise<Row[]> {
    return rowsFrom(this.connection, sql);
  }

  /** The rows of several queries, where it is small asked at once. They go over connections of their own: of temporary tables they know nothing. */
  async queries(list: string[]): Promise<Row[][]> {
    const atOnce = this.isSmall ? Math.min(4, availableParallelism()) : 1;
    const idle = await Promise.all(Array.from({ length: atOnce }, () => this.instance.connect()));
    const ask = async (sql: string) => {
      const connection = idle.pop()!;
      const [asked] = await Promise.allSettled([rowsFrom(connection, sql)]);
      idle.push(connection);
      return asked;
    };
    const all = await fewAtATime(list, ask, atOnce);
    for (const connection of idle) connection.closeSync();
    return all.map((asked) => {
      if (asked.status === "rejected") throw asked.reason;
      return asked.value;
    });
  }

  /** Makes the tables of facts, empty, once the organisations are in: a fact's codes are those of the organisations. */
  async makeFacts(): Promise<void> {
    await this.run(sqlFile("facts"));
  }

  /** Loads the tables (all unless named, as their files are) of an open data folder; one that is not there stays empty. */
  async load(folder: string, tables = Object.keys(LOADED)): Promise<void> {
    for (const [csv, table] of Object.entries(LOADED)) {
      if (!tables.includes(csv)) continue;
      const path = join(folder, `${csv}.csv`);
      if (existsSync(path))
        await this.run(
          `insert into ${table} by name select *${OF_CHI_BO.includes(table) ? ", number_of(chi_bo_id) as chi_bo_number" : ""} from read_csv(${literal(path)}, header = true, all_varchar = true, nullstr = '', quote = '"', escape = '"')`,
        );
      if (csv === "chi_bo") await this.makeFacts();
    }
  }

  /** Writes a query's rows as CSV (UTF-8, header, `\n`, blank for unknown). */
  async export(sql: string, path: string): Promise<void> {
    await this.run(`copy (${sql}) to ${literal(path)} (format csv, header true)`);
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }
}

async function rowsFrom(connection: DuckDBConnection, sql: string): Promise<Row[]> {
  const reader = await connection.runAndReadAll(sql);
  const names = reader.columnNames();
  const numeric = names.map((_, i) => /^(BIGINT|HUGEINT|UBIGINT|DECIMAL.*)$/.test(reader.columnType(i).toString()));
  return reader
    .getRowsJson()
    .map((row) => Object.fromEntries(names.map((name, i) => [name, plain(row[i], numeric[i]!)])));
}

function plain(value: unknown, numeric: boolean): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean") return value;
  return numeric ? Number(value) : String(value);
}

import { readdirSync, readFileSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Indicator, loadIndicators } from "../indicators/indicator.ts";
import { declaredIn } from "../program/module.ts";
import type { Term } from "../terms/term.ts";
import { literal, type Row, type Warehouse } from "../warehouse/warehouse.ts";
import type { PublishedTerm } from "./published-terms.ts";

/** What a page's writer works with. */
export interface Publication {
  warehouse: Warehouse;
  term: Term;
  /** All terms that have a site, this one among them. */
  terms: PublishedTerm[];
  /** Marks the figures as invented on every page. */
  demo: boolean;
  /** The indicators that the term follows, in the order of the programme. */
  indicators: Indicator[];
  /** Rows of `<name>.sql` beside the writers; `{key}` in it stands for a value as a literal, `{term}` for the term's id. */
  rows(name: string, values?: Record<string, string>): Promise<Row[]>;
  /** Writes what a page shows; `path` is the page's, such as `chi-tieu/attendance`. */
  page(path: string, value: object): Promise<void>;
  /** Writes a file that browsers ask for when they need it; on the site it stands at `du-lieu/<path>.json`. */
  onDemand(path: string, value: object): Promise<void>;
  /** Writes a query's rows as a table to download (`du-lieu/<path>.csv`, with the mark by which Excel knows UTF-8); how many rows and bytes. */
  table(path: string, sql: string): Promise<{ rows: number; bytes: number }>;
}

/**
 * Writes what the pages show into a folder: plain JSON, one file a page, and under `public` what browsers load on demand. The writers are
 * discovered by folder (`site/<page>.ts`, one a page). What stood in those places before is replaced; reports beside them stay.
 */
export async function writeSiteData(
  warehouse: Warehouse,
  term: Term,
  out: string,
  demo: boolean,
  terms: PublishedTerm[] = [{ term, place: "" }],
): Promise<void> {
  const indicators = (await loadIndicators()).filter((i) => term.targets[i.id]);
  await rm(join(out, "public"), { recursive: true, force: true });
  const write = async (path: string, value: object) => {
    const file = join(out, `${path}.json`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(value));
  };
  const folder = new URL("./site/", import.meta.url);
  const publication: Publication = {
    warehouse,
    term,
    terms,
    demo,
    indicators,
    rows: (name, values = {}) =>
      warehouse.query(filled(readFileSync(new URL(`${name}.sql`, folder), "utf8"), { term: term.id, ...values })),
    page: write,
    onDemand: (path, value) => write(`public/${path}`, value),
    table: async (path, sql) => {
      const file = join(out, "public", `${path}.csv`);
      await mkdir(dirname(file), { recursive: true });
      await warehouse.export(sql, file);
      const text = `\ufeff${await readFile(file, "utf8")}`;
      await writeFile(file, text);
      const [counted] = await warehouse.query(`select count(*) as n from (${sql})`);
      return { rows: Number(counted!.n), bytes: Buffer.byteLength(text) };
    },
  };
  const writers = readdirSync(fileURLToPath(folder))
    .filter((f) => f.endsWith(".ts"))
    .sort();
  for (const file of writers) {
    const write = await declaredIn<(publication: Publication) => Promise<void>>(new URL(file, folder));
    await write(publication);
  }
}

const filled = (sql: string, values: Record<string, string>): string =>
  sql.replace(/\{(\w+)\}/g, (_, key: string) => literal(values[key] ?? ""));

import { join } from "node:path";
import { DOWNLOADS } from "../../publish/downloads.ts";
import { INDICATORS } from "../../publish/indicators.ts";
import { CSV_TABLES, ofWritten, PARQUET_TABLES, writtenTables } from "../../publish/tables.ts";
import { LOADED, literal, rowsOf } from "../../warehouse/warehouse.ts";
import { differences } from "./tables/differences.ts";
import { listsOf } from "./tables/list.ts";
import { sourcesOf } from "./tables/sources.ts";
import type { Verification } from "./verify.ts";

/** The tables of the open data as CSV, each with the query whose rows it holds. */
const OPEN_DATA: Record<string, string> = {
  ...Object.fromEntries(Object.entries(LOADED).map(([file, table]) => [file, rowsOf(table)])),
  indicators: INDICATORS,
  ...CSV_TABLES,
};

/** Every table that is published, as Parquet, as CSV or for download, holds the rows of the warehouse: all of them and no others. */
export default {
  name: "Bảng dữ liệu",
  complaints: async ({ folder, files, warehouse }) => {
    const written = await writtenTables(join(folder, "open-data"));
    // what is computed is computed once: a view is held against its Parquet, and the other files against that
    const csv = (path: string, sql: string) => ({
      path,
      sql: ofWritten(written, sql),
      shown: readCsv(join(folder, path)),
    });
    const tables = [
      ...PARQUET_TABLES.map((name) => ({
        path: `open-data/parquet/${name}`,
        sql: rowsOf(name),
        shown: written.get(name) ?? `${rowsOf(name)} limit 0`,
      })),
      ...Object.entries(OPEN_DATA).map(([name, sql]) => csv(`open-data/${name}.csv`, sql)),
      ...files.flatMap(({ path }) => {
        const name = /\/so-lieu-mo\/(\w+)\.csv$/.exec(path)?.[1];
        return DOWNLOADS.filter(({ file }) => file === name).map(({ sql }) => csv(path, sql));
      }),
      ...[...(await sourcesOf(folder, files, warehouse)), ...(await listsOf(folder, files, warehouse))].map((list) => ({
        ...list,
        sql: ofWritten(written, list.sql),
      })),
    ];
    const complaints: string[] = [];
    for (const { path, sql, shown } of tables)
      complaints.push(...(await differences(warehouse, sql, shown)).map((what) => `${path}: ${what}`));
    return complaints;
  },
} satisfies Verification;

const readCsv = (file: string): string =>
  `select * from read_csv(${literal(file)}, header = true, delim = ',', all_varchar = true, nullstr = '', allow_quoted_nulls = false, quote = '"', escape = '"')`;

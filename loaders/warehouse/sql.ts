import { readFileSync } from "node:fs";

/** A value as an SQL literal. */
export const literal = (value: string | number | undefined): string =>
  value === undefined ? "null" : typeof value === "number" ? String(value) : `'${value.replace(/'/g, "''")}'`;

/** One statement that inserts rows, or nothing where there are none. */
export const insert = (table: string, rows: (string | number | undefined)[][]): string =>
  rows.length === 0
    ? ""
    : `insert into ${table} values ${rows.map((row) => `(${row.map(literal).join(", ")})`).join(", ")};\n`;

/** The text of an SQL file of the warehouse. */
export const sqlFile = (name: string): string => readFileSync(new URL(`${name}.sql`, import.meta.url), "utf8");

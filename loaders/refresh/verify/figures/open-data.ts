import { csvParse, group } from "d3";
import type { Candidate } from "../verify.ts";
import type { Stored } from "./stored.ts";

/** The open data hold every figure of the warehouse, row for row; what the site offers for download says the same. */
export function inOpenData({ files }: Candidate, stored: Stored): string[] {
  const published = files.find((f) => f.path === "open-data/indicators.csv");
  if (!published) return ["thiếu open-data/indicators.csv"];
  const key = (row: Record<string, unknown>) => `${row.indicator}|${row.level}|${row.unit_id || ""}|${row.period}`;
  // two terms share the year in which one ends and the other begins
  const rows = group(csvParse(published.text), key);
  const shown = [...rows.values()].flat().length;
  const among = (row: Record<string, unknown>, found: Record<string, string>[] | undefined) =>
    found?.some((other) => Object.entries(row).every(([field, value]) => same(value, other[field])));
  const wrong = stored.rows.filter(({ term: _, ...row }) => !among(row, rows.get(key(row))));
  const counts = stored.rows.length === shown ? [] : [`${shown} dòng được công bố, kho có ${stored.rows.length}`];
  const offered = files.filter((f) => /\/so-lieu-mo\/indicators(_chi_bo)?\.csv$/.test(f.path));
  const known = group(stored.rows, key);
  const downloads = offered.flatMap(({ path, text }) =>
    csvParse(text.replace(/^\ufeff/, ""))
      .map((row) => ({ level: "chi_bo", ...row }) as Record<string, string>)
      .filter(
        (row) => !known.get(key(row))?.some((s) => s.term === row.term && FIELDS.every((f) => same(s[f], row[f]))),
      )
      .map((row) => `${path}: ${key(row)} khác với kho`),
  );
  return [...counts, ...wrong.map((row) => `${key(row)} khác với kho`), ...downloads];
}

const FIELDS = ["numerator", "denominator", "value", "reported", "expected", "status"];

const same = (stored: unknown, published = ""): boolean =>
  typeof stored === "number" ? Math.abs(stored - Number(published)) < 1e-9 : String(stored ?? "") === published;

import { csvParse } from "d3";
import type { Verification } from "./verify.ts";

/** The published indicators are those of the warehouse, row for row. */
export default {
  name: "Số liệu",
  complaints: async ({ files, warehouse }) => {
    const published = files.find((f) => f.path === "open-data/indicators.csv");
    if (!published) return ["thiếu open-data/indicators.csv"];
    const key = (row: Record<string, unknown>) => `${row.indicator}|${row.level}|${row.unit_id || ""}|${row.period}`;
    const rows = new Map(csvParse(published.text).map((row) => [key(row), row]));
    const stored = await warehouse.query(
      "select indicator, level, unit_id, period, numerator, denominator, value, reported, expected, status from indicator_values",
    );
    const wrong = stored.filter((row) => {
      const found = rows.get(key(row));
      return !found || Object.entries(row).some(([field, value]) => !same(value, found[field]));
    });
    const counts = stored.length === rows.size ? [] : [`${rows.size} dòng được công bố, kho có ${stored.length}`];
    return [...counts, ...wrong.slice(0, 5).map((row) => `${key(row)} khác với kho`)];
  },
} satisfies Verification;

const same = (stored: unknown, published = ""): boolean =>
  typeof stored === "number" ? Math.abs(stored - Number(published)) < 1e-9 : String(stored ?? "") === published;

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import * as XLSX from "xlsx";

/** A sheet of a blank as whoever fills it in sees it: its columns by their printed labels, its rows by the chi bộ in them. */
export interface Blank {
  columns: Map<string, string>;
  rows: { unit: string; row: number }[];
}

/** Reads the sheets of a blank by what is printed on them. */
export function blanksOf(bytes: Uint8Array): Map<string, Blank> {
  const book = XLSX.read(bytes, { cellStyles: true });
  const found = new Map<string, Blank>();
  for (const name of book.SheetNames) {
    const rows = XLSX.utils.sheet_to_json<(string | number | null)[]>(book.Sheets[name]!, {
      header: 1,
      defval: null,
      blankrows: true,
    });
    const head = rows.findIndex((row) => row[0] === "TT");
    if (head < 0) continue;
    const columns = new Map(rows[head]!.map((label, c) => [String(label), XLSX.utils.encode_col(c)]));
    const unit = rows[head]!.indexOf("Chi bộ");
    const end = rows.findIndex((row) => row.includes("Tổng cộng"));
    found.set(name, {
      columns,
      rows: rows
        .map((row, r) => ({ unit: String(row[unit] ?? ""), row: r + 1, section: typeof row[0] === "string" }))
        .filter(({ row, section }) => row > head + 1 && (end < 0 || row <= end) && !section),
    });
  }
  return found;
}

export type Typed = Record<string, string | number>;

/**
 * Types values into the cells of a sheet as a spreadsheet program stores them. Its formulas get the values that the program would compute:
 * what is given for them, sums of columns, and nothing for rows that were left blank.
 */
export function typed(bytes: Uint8Array, sheets: Record<string, Typed>): Uint8Array {
  const parts = unzipSync(bytes);
  const names = [...strFromU8(parts["xl/workbook.xml"]!).matchAll(/<sheet [^>]*name="([^"]*)"/g)].map((m) => m[1]!);
  for (const [sheet, values] of Object.entries(sheets)) {
    const part = `xl/worksheets/sheet${names.indexOf(sheet) + 1}.xml`;
    const left = new Set(Object.keys(values));
    const xml = strFromU8(parts[part]!).replace(
      /<c r="(\w+)"([^>]*?)(\/>|>(.*?)<\/c>)/g,
      (whole, ref: string, attributes: string, _, content = "") => {
        const formula = /<f>(.*?)<\/f>/.exec(content)?.[1];
        const value = values[ref] ?? (formula === undefined ? undefined : (sumOf(formula, values) ?? ""));
        left.delete(ref);
        if (value === undefined) return whole;
        const style = / s="\d+"/.exec(attributes)?.[0] ?? "";
        const f = formula === undefined ? "" : `<f>${formula}</f>`;
        if (typeof value === "number") return `<c r="${ref}"${style}>${f}<v>${value}</v></c>`;
        return f
          ? `<c r="${ref}"${style} t="str">${f}<v>${value}</v></c>`
          : `<c r="${ref}"${style} t="inlineStr"><is><t>${value}</t></is></c>`;
      },
    );
    if (left.size > 0) throw new Error(`${sheet} has no cells ${[...left].join(", ")}`);
    parts[part] = strToU8(xml);
  }
  return zipSync(parts);
}

function sumOf(formula: string, values: Typed): number | undefined {
  const m = /^SUM\(([A-Z]+)(\d+):\1(\d+)\)$/.exec(formula);
  if (!m) return undefined;
  let sum = 0;
  for (let row = Number(m[2]); row <= Number(m[3]); row++) {
    const value = values[m[1]! + row];
    if (typeof value === "number") sum += value;
  }
  return sum;
}

import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { fewAtATime } from "../../few-at-a-time.ts";
import { literal, Warehouse } from "../../warehouse/warehouse.ts";

/** One file as it will be published, with what can be read in it. */
export interface Published {
  /** Below the state's folder, with `/`. */
  path: string;
  bytes: Uint8Array;
  /** Its text; that of every XML part for Word and Excel, of every column for Parquet; blank for images and fonts. */
  text: string;
}

const PACKED = /\.(docx|xlsx|dotx|xltx|zip)$/i;
const BINARY = /\.(png|jpe?g|ico|woff2?|ttf|gz|br)$/i;

/** Every file of a folder. Columnar tables bear the distinct texts of their columns; `settings` are those of DuckDB, which reads them. */
export async function publishedIn(folder: string, settings: Record<string, string> = {}): Promise<Published[]> {
  const warehouse = await Warehouse.create(undefined, settings);
  try {
    return await readAll(folder, warehouse);
  } finally {
    warehouse.close();
  }
}

async function readAll(folder: string, warehouse: Warehouse): Promise<Published[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return fewAtATime(files, async (file) => {
    const bytes = new Uint8Array(await readFile(file));
    return {
      path: relative(folder, file).split(sep).join("/"),
      bytes,
      text: file.endsWith(".parquet") ? await columnTexts(warehouse, file) : textOf(file, bytes),
    };
  });
}

async function columnTexts(warehouse: Warehouse, file: string): Promise<string> {
  const table = `read_parquet(${literal(file)})`;
  const columns = await warehouse.query(`describe select * from ${table}`);
  const texts = columns.filter((c) => c.column_type === "VARCHAR").map((c) => `"${c.column_name}"`);
  if (texts.length === 0) return "";
  // all columns as one: each list of what is distinct has its price, however short it is
  const all = `select unnest([${texts.join(", ")}]) as value from ${table}`;
  const [row] = await warehouse.query(`select string_agg(distinct value, chr(10)) as text from (${all})`);
  return String(row?.text ?? "");
}

function textOf(path: string, bytes: Uint8Array): string {
  if (BINARY.test(path)) return "";
  if (!PACKED.test(path)) return strFromU8(bytes);
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => (PACKED.test(name) ? textOf(name, part) : BINARY.test(name) ? "" : strFromU8(part)))
    .join("\n");
}

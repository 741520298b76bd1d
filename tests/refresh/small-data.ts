import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import * as XLSX from "xlsx";
import { root } from "../../loaders/refresh/places.ts";

const demo = join(root, "data/demo");

/** A file of the demo that `smallData` leaves out, for tests to drop in later. */
export const LATE = "2023-Q4/SHCB_Q4_2023_SoYte.ods";

/** A data folder of an organisation of its own: the demo's registry, and what three TCCSĐ (06, 09 and 12) sent in 2023. */
export async function smallData(): Promise<string> {
  const data = await mkdtemp(join(tmpdir(), "số liệu "));
  await cp(join(demo, "danh-muc.xlsx"), join(data, "danh-muc.xlsx"));
  for (const file of await readdir(join(demo, "inbox"), { recursive: true }))
    if (/2023/.test(file) && /SoYte|Thư viện|Hội Cựu/.test(basename(file).normalize("NFC")) && /\.\w+$/.test(file))
      if (file.replaceAll("\\", "/").normalize("NFC") !== LATE) await drop(data, file);
  return data;
}

/** Copies one of the demo's files into the inbox of a data folder. */
export async function drop(data: string, file: string): Promise<void> {
  await mkdir(dirname(join(data, "inbox", file)), { recursive: true });
  await cp(join(demo, "inbox", file), join(data, "inbox", file));
}

/** Leaves in the registry of `smallData` only those who sent anything, so that enough was reported for reports of the whole. */
export async function onlySenders(data: string): Promise<void> {
  const path = join(data, "danh-muc.xlsx");
  const book = XLSX.read(await readFile(path));
  for (const name of book.SheetNames) {
    const [head, ...rows] = XLSX.utils.sheet_to_json<string[]>(book.Sheets[name]!, { header: 1 });
    book.Sheets[name] = XLSX.utils.aoa_to_sheet([head!, ...rows.filter(([id]) => /^(06|09|12)/.test(id!))]);
  }
  await writeFile(path, XLSX.write(book, { type: "buffer" }) as Buffer);
}

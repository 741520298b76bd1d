import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { PASSED_OVER } from "../submissions/reading/inbox.ts";
import type { Archive } from "./archive.ts";
import type { HashedFile } from "./hashed-file.ts";
import { onceFree } from "./once-free.ts";

/** What may stand beside the inbox and decides how it is read and how reports look. */
const BESIDE = ["danh-muc.xlsx", "aliases.csv", "headings.csv", "corrections.csv", "van-ban.json"];

/** Folders beside the inbox of which every file counts. */
const FOLDERS = ["inbox", "mau-bao-cao"];

/** Hashes and archives every file that a run reads, in a stable order; from then on the run reads the archived bytes. */
export async function takeInputs(source: string, archive: Archive): Promise<HashedFile[]> {
  const inputs: HashedFile[] = [];
  for (const path of await inputFiles(source)) {
    const bytes = await onceFree(() => readFile(path));
    const sha256 = await archive.keep(bytes);
    inputs.push({ path: relative(source, path).split(sep).join("/"), bytes: bytes.length, sha256 });
  }
  return inputs.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Paths of all files that a run reads. */
export async function inputFiles(source: string): Promise<string[]> {
  const at = (names: string[]) => names.map((name) => join(source, name)).filter(existsSync);
  const listed = await Promise.all(
    at(FOLDERS).map((folder) => readdir(folder, { recursive: true, withFileTypes: true })),
  );
  const within = listed.flat().filter((e) => e.isFile() && !PASSED_OVER.test(e.name));
  return [...at(BESIDE), ...within.map((e) => join(e.parentPath, e.name))];
}

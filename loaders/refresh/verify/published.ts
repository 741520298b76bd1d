import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { strFromU8, unzipSync } from "fflate";

/** One file as it will be published, with what can be read in it. */
export interface Published {
  /** Below the state's folder, with `/`. */
  path: string;
  bytes: Uint8Array;
  /** Its text; that of every XML part for Word and Excel; blank for images and fonts. */
  text: string;
}

const PACKED = /\.(docx|xlsx|dotx|xltx|zip)$/i;
const BINARY = /\.(png|jpe?g|ico|woff2?|ttf|parquet|gz|br)$/i;

/** Every file of a folder. */
export async function publishedIn(folder: string): Promise<Published[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    files.map(async (file) => {
      const bytes = new Uint8Array(await readFile(file));
      return { path: relative(folder, file).split(sep).join("/"), bytes, text: textOf(file, bytes) };
    }),
  );
}

function textOf(path: string, bytes: Uint8Array): string {
  if (BINARY.test(path)) return "";
  if (!PACKED.test(path)) return strFromU8(bytes);
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => (PACKED.test(name) ? textOf(name, part) : BINARY.test(name) ? "" : strFromU8(part)))
    .join("\n");
}

import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const TEXT = /\.(html|css|js|json|csv|svg|txt)$/;
/** Below this a response fits into one packet anyway. */
const WORTHWHILE = 1000;

/** Puts a `.gz` beside every text file of a site, for servers that send it as it is. Equal files give equal bytes on every system. */
export async function precompress(site: string): Promise<void> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((e) => e.isFile() && TEXT.test(e.name))) {
    const path = join(entry.parentPath, entry.name);
    const content = await readFile(path);
    if (content.length < WORTHWHILE) continue;
    const packed = await promisify(gzip)(content, { level: 9 });
    packed[9] = 255; // the header's byte for the system that packed it: unknown
    await writeFile(`${path}.gz`, packed);
  }
}

import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** A file that was handed in. */
export interface InboxFile {
  /** Path below the inbox, with `/`, in NFC. */
  file: string;
  path: string;
  bytes: Uint8Array;
  sha256: string;
}

/** All files of a folder and the folders in it, in a stable order. Hidden system files are passed over. */
export async function listInbox(inbox: string): Promise<InboxFile[]> {
  const entries = await readdir(inbox, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((e) => e.isFile() && !/^(\.|Thumbs\.db$|desktop\.ini$)/i.test(e.name))
    .map((e) => join(e.parentPath, e.name));
  const files = await Promise.all(
    paths.map(async (path) => {
      const bytes = await readFile(path);
      const file = path.slice(inbox.length).replace(/\\/g, "/").replace(/^\/+/, "").normalize("NFC");
      return { file, path, bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
    }),
  );
  return files.sort((a, b) => (a.file < b.file ? -1 : 1));
}

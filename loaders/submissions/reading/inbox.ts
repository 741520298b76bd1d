import { createHash } from "node:crypto";
import { stat } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { fewAtATime } from "../../few-at-a-time.ts";
import { PersonError } from "../../problems/person-error.ts";

/** Size and times (ms) by which a file is known to be as it was. */
export interface Stamp {
  size: number;
  mtimeMs: number;
  ctimeMs: number;
}

/** A file that was handed in. */
export interface InboxFile {
  /** Path below the inbox, with `/`, in NFC. */
  file: string;
  path: string;
  stamp: Stamp;
  sha256: string;
  /** Why the system would not let it be read. */
  unreachable?: string;
}

const NONE: Stamp = { size: 0, mtimeMs: 0, ctimeMs: 0 };

/** In a third of the time that the promises of `node:fs` take, of thousands of files. */
const stated = promisify(stat);

/** Names of files that are no submissions: of the system, or still on their way (Excel's lock, a browser's download). */
export const PASSED_OVER = /^(\.|~\$|Thumbs\.db$|desktop\.ini$)|\.(tmp|part|crdownload)$/i;

/**
 * All files of a folder and the folders in it, in a stable order, but those passed over. `known` gives the hash of a file that
 * is as it was, so that it need not be read.
 */
export async function listInbox(
  inbox: string,
  known: (file: string, stamp: Stamp) => string | undefined = () => undefined,
): Promise<InboxFile[]> {
  const entries = await readdir(inbox, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT" && error.code !== "ENOTDIR") throw error;
      throw new PersonError(`Không thấy thư mục báo cáo: ${inbox}. Kiểm tra lại tên thư mục.`);
    },
  );
  const paths = entries
    .filter((e) => (e.isFile() || e.isSymbolicLink()) && !PASSED_OVER.test(e.name))
    .map((e) => join(e.parentPath, e.name));
  // All at once: to ask for a stamp holds nothing open.
  const found = await Promise.all(
    paths.map((path) => stated(path).catch((error: NodeJS.ErrnoException) => error.code ?? String(error))),
  );
  const stamped = paths.flatMap((path, i) => {
    const stats = found[i]!;
    return typeof stats === "string" || stats.isFile() ? [{ path, stats }] : [];
  });
  const files = await fewAtATime(stamped, async ({ path, stats }): Promise<InboxFile> => {
    const file = relative(inbox, path).split(sep).join("/").normalize("NFC");
    const refused = (unreachable: string) => ({ file, path, stamp: NONE, sha256: "", unreachable });
    if (typeof stats === "string") return refused(stats);
    const { size, mtimeMs, ctimeMs } = stats;
    const stamp = { size, mtimeMs, ctimeMs };
    try {
      const sha256 =
        known(file, stamp) ??
        createHash("sha256")
          .update(await readFile(path))
          .digest("hex");
      return { file, path, stamp, sha256 };
    } catch (error) {
      return refused((error as NodeJS.ErrnoException).code ?? String(error));
    }
  });
  return files.sort((a, b) => (a.file < b.file ? -1 : 1));
}

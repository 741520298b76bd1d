import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** What computed a state. Equal `sha256` and equal inputs give equal bytes. */
export interface CodeVersion {
  version: string;
  /** Over every program file, page, declaration and the lockfile. */
  sha256: string;
  node: string;
}

const FOLDERS = ["loaders", "reports", "src"];
/** The demo's settings serve an office that has none of its own. */
const FILES = ["package.json", "package-lock.json", "observablehq.config.ts", "data/demo/van-ban.json"];
/** Written by the build itself. */
const GENERATED = /^src\/(\.observablehq|data)\//;

/** The version of the program in a folder. */
export async function codeVersion(root: string): Promise<CodeVersion> {
  const found = await Promise.all(
    FOLDERS.map((folder) => readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => [])),
  );
  const paths = found
    .flat()
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !GENERATED.test(path));
  const hash = createHash("sha256");
  // hundreds of small files: to have each read by another thread costs more than the reading
  for (const path of [...FILES, ...paths.sort()]) hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  return { version, sha256: hash.digest("hex"), node: process.version };
}

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The rooms whose program decides what a file comes to. */
const ROOMS = ["checks", "forms", "problems", "registry", "submissions", "terms", "workbook"];

/** One text that changes with the program that reads: its source, the libraries' versions, Node's. */
export function readerVersion(): string {
  const loaders = fileURLToPath(new URL("../../", import.meta.url));
  const hash = createHash("sha256")
    .update(process.version)
    .update(readFileSync(join(loaders, "../package-lock.json")));
  for (const room of ROOMS) {
    const files = (readdirSync(join(loaders, room), { recursive: true }) as string[]).filter((f) =>
      /\.(ts|js)$/.test(f),
    );
    for (const file of files.sort()) hash.update(file).update(readFileSync(join(loaders, room, file)));
  }
  return hash.digest("base64url");
}

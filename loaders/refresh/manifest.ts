import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { fewAtATime } from "../few-at-a-time.ts";
import type { CodeVersion } from "./code-version.ts";
import { type HashedFile, sha256Of } from "./hashed-file.ts";

/** What a state was made of and what it holds. It bears no time: equal inputs and code give equal bytes. */
export interface Manifest {
  /** Code of the only TCCSĐ in it; blank for the whole Khối. */
  tccsd: string;
  /** Whether the figures are invented. */
  demo: boolean;
  code: CodeVersion;
  /** What was read; for one TCCSĐ only what is its own. */
  inputs: HashedFile[];
  /** Every file of the state but this one. */
  outputs: HashedFile[];
}

/** Stands inside the site, so that whoever reads a figure can ask what it was computed from. */
export const MANIFEST = "site/manifest.json";

/** Hash over all that decides the outputs of a run: inputs, code, scope. */
export const keyOf = (parts: Omit<Manifest, "outputs">): string =>
  sha256Of(JSON.stringify([parts.tccsd, parts.demo, parts.code.sha256, parts.inputs.map((i) => [i.path, i.sha256])]));

/** Hashes every file of a built folder and writes its manifest. Gives the state's id: the hash of the manifest itself. */
export async function writeManifest(folder: string, made: Omit<Manifest, "outputs">): Promise<string> {
  const manifest: Manifest = { ...made, outputs: await outputsOf(folder) };
  const text = `${JSON.stringify(manifest, undefined, 1)}\n`;
  await writeFile(join(folder, MANIFEST), text);
  return idOf(text);
}

const idOf = (text: string) => sha256Of(text).slice(0, 16);

/** Files of a state with their hashes, in a stable order, without its manifest. */
export async function outputsOf(folder: string): Promise<HashedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const outputs = await fewAtATime(paths, async (path) => {
    const content = await readFile(path);
    return { path: relative(folder, path).split(sep).join("/"), bytes: content.length, sha256: sha256Of(content) };
  });
  return outputs.filter((o) => o.path !== MANIFEST).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What is wrong with a state's files, held against its manifest; nothing where it is whole. */
export async function damages(folder: string, id: string): Promise<string[]> {
  const text = await readFile(join(folder, MANIFEST), "utf8").catch(() => undefined);
  if (text === undefined) return [`${MANIFEST}: không còn`];
  if (idOf(text) !== id) return [`${MANIFEST}: không phải là bản kê lúc công bố`];
  return differences((JSON.parse(text) as Manifest).outputs, await outputsOf(folder));
}

/** Paths whose content differs between two lists of files, each with what differs. */
export function differences(wanted: HashedFile[], got: HashedFile[]): string[] {
  const rest = new Map(got.map((file) => [file.path, file.sha256]));
  const wrong: string[] = [];
  for (const { path, sha256 } of wanted) {
    const found = rest.get(path);
    if (found === undefined) wrong.push(`${path}: không còn`);
    else if (found !== sha256) wrong.push(`${path}: đã đổi`);
    rest.delete(path);
  }
  return [...wrong, ...[...rest.keys()].map((path) => `${path}: thừa`)];
}

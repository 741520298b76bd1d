import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { putInPlace } from "../loaders/put-in-place.ts";

let work: string;
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), "đặt "));
});
afterEach(() => rm(work, { recursive: true }));

/** A folder with these files. */
async function folder(name: string, files: Record<string, string>): Promise<string> {
  const path = join(work, name);
  await mkdir(path);
  for (const [file, text] of Object.entries(files)) await writeFile(join(path, file), text);
  return path;
}

const FRESH = { "a.csv": "new", "b.csv": "new" };

test.each([
  ["where nothing stands", undefined, ["a.csv", "b.csv"]],
  ["where an older one stands", { "a.csv": "old" }, ["a.csv", "b.csv"]],
  ["beside what else stands there", { "a.csv": "old", "của tôi.txt": "mine" }, ["a.csv", "b.csv", "của tôi.txt"]],
])("%s", async (_what, before, after) => {
  const fresh = await folder("kết quả.moi", FRESH);
  const place = before ? await folder("kết quả", before) : join(work, "kết quả");
  await putInPlace(fresh, place);
  expect((await readdir(place)).map((name) => name.normalize("NFC")).sort()).toEqual(after);
  expect(await readFile(join(place, "a.csv"), "utf8")).toBe("new");
  expect(await readdir(work)).toEqual(["kết quả"]);
});

import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Kept } from "../loaders/kept.ts";
import { whileAnswersStand } from "../loaders/warehouse/answers.ts";
import type { Row } from "../loaders/warehouse/warehouse.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "giữ lại "));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();
/** Gives another text each time that it is called. */
const maker = () => {
  let n = 0;
  return vi.fn(async () => Buffer.from(`lần ${++n}`));
};

test("made once from the same things; from others, or by another version, anew", async () => {
  const make = maker();
  const of = async (version: string, ...from: string[]) => text(await new Kept(folder, version).bytes(from, make));
  expect(await of("1", "a", "b")).toBe("lần 1");
  expect(await of("1", "a", "b")).toBe("lần 1");
  expect(await of("1", "ab", "")).toBe("lần 2");
  expect(await of("2", "a", "b")).toBe("lần 3");
});

test.each([
  ["cut short", (file: string) => truncate(file, 35)],
  ["emptied", (file: string) => truncate(file, 0)],
  ["changed", async (file: string) => writeFile(file, (await readFile(file)).fill(7, 32, 33))],
])("an entry that was %s is made anew", async (_, harm) => {
  const make = maker();
  await new Kept(folder).bytes(["a"], make);
  const [name] = await readdir(folder);
  await harm(join(folder, name!));
  expect(text(await new Kept(folder).bytes(["a"], make))).toBe("lần 2");
  expect(text(await new Kept(folder).bytes(["a"], make))).toBe("lần 2");
});

test("what a run had no use for is forgotten, with what a killed one left unfinished", async () => {
  const [first, second] = [new Kept(folder), new Kept(folder)];
  await first.bytes(["a"], maker());
  await first.bytes(["b"], maker());
  await writeFile(join(folder, "dở dang"), "");
  await second.bytes(["b"], maker());
  await second.forgetUnused();
  expect(await readdir(folder)).toHaveLength(1);
  expect(await second.get(["b"])).toBeDefined();
});

test("made again only where one of the same questions is answered otherwise", async () => {
  const answers: Record<string, Row[]> = { "from a": [{ n: 1 }], "from b": [{ n: 2 }], "from c": [{ n: 3 }] };
  const warehouse = { query: async (sql: string) => answers[sql]! };
  const make = vi.fn(async (asked: typeof warehouse) => {
    const [a] = await asked.query("from a");
    return Buffer.from(String(a!.n === 1 ? (await asked.query("from b"))[0]!.n : 0));
  });
  const made = async () => text(await whileAnswersStand(new Kept(folder), ["báo cáo"], warehouse, make));
  expect([await made(), await made()]).toEqual(["2", "2"]);
  answers["from c"] = [{ n: 9 }];
  expect(await made()).toBe("2");
  expect(make).toHaveBeenCalledTimes(1);
  answers["from b"] = [{ n: 5 }];
  expect([await made(), await made()]).toEqual(["5", "5"]);
  expect(make).toHaveBeenCalledTimes(2);
});

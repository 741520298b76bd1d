import { chmodSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Kept } from "../../loaders/kept.ts";
import { knownFrom } from "../../loaders/registry/known.ts";
import { readKnown } from "../../loaders/registry/read-known.ts";
import { RegistryError } from "../../loaders/registry/registry-error.ts";
import { officeFolder } from "../inbox.ts";

let office: Awaited<ReturnType<typeof officeFolder>>;
beforeEach(async () => {
  office = await officeFolder({});
});
afterEach(() => office.remove());

const keptIn = () => join(office.folder, "cache");
const known = (version = "1") => knownFrom(office.registry, new Kept(keptIn(), version));
const list = (name: string, text: string) => writeFileSync(join(office.folder, name), text);
const entries = () => readdirSync(keptIn()).length;

test("what is kept of a registry and its lists is what was read", async () => {
  list("aliases.csv", "01,Ban Thanh tra cũ,01.02\n99,Không đâu,99.01\n");
  list("headings.csv", "Nhân khẩu,Tổng số đảng viên\n");
  const read = await readKnown(office.registry);
  expect(read.setup.aliases.size).toBe(1);
  expect(read.problems).toHaveLength(1);
  expect(await known()).toEqual(read);
  expect(await known()).toEqual(read);
  expect(entries()).toBe(1);
});

test("a changed list, a list taken away and another program each have it read again", async () => {
  list("aliases.csv", "01,Ban Thanh tra cũ,01.02\n");
  const before = await known();
  list("aliases.csv", "01,Ban Thanh tra xưa,01.02\n");
  const after = await known();
  expect(after).toEqual(await readKnown(office.registry));
  expect(after).not.toEqual(before);
  rmSync(join(office.folder, "aliases.csv"));
  expect((await known()).setup.aliases.size).toBe(0);
  await known("2");
  expect(entries()).toBe(4);
});

test("nothing is kept of a registry that cannot be read, nor taken where a list cannot be", async () => {
  await known();
  writeFileSync(office.registry, "%PDF-1.7");
  await expect(known()).rejects.toThrow(RegistryError);
  await expect(known()).rejects.toThrow(RegistryError);
  expect(entries()).toBe(1);
});

test.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
  "a list that the system does not let be read is not taken for none",
  async () => {
    await known();
    list("aliases.csv", "01,Ban Thanh tra cũ,01.02\n");
    chmodSync(join(office.folder, "aliases.csv"), 0);
    await expect(known()).rejects.toThrow("EACCES");
  },
);

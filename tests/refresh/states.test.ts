import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { damages, writeManifest } from "../../loaders/refresh/manifest.ts";
import { States } from "../../loaders/refresh/states.ts";

let folder: string;
let states: States;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bản đã công bố "));
  states = new States(join(folder, "published"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function built(page: string): Promise<{ next: string; id: string }> {
  const next = join(folder, `next-${page}`);
  await mkdir(join(next, "site"), { recursive: true });
  await writeFile(join(next, "site/index.html"), page);
  const code = { version: "0", sha256: "c", node: "v20" };
  return { next, id: await writeManifest(next, { tccsd: "", demo: true, code, inputs: [] }) };
}

const shown = () => readFile(join(states.site(), "index.html"), "utf8");

test("equal contents have equal ids, and a state is whole exactly as long as no byte changes", async () => {
  const one = await built("một");
  const [again, other] = [await built("một"), await built("hai")];
  expect(again.id).toBe(one.id);
  expect(other.id).not.toBe(one.id);
  expect(await damages(one.next, one.id)).toEqual([]);
  await writeFile(join(one.next, "site/index.html"), "mốt");
  expect(await damages(one.next, one.id)).toEqual(["site/index.html: đã đổi"]);
  await writeFile(join(one.next, "site/lạ.html"), "");
  await rm(join(one.next, "site/index.html"));
  expect(await damages(one.next, one.id)).toEqual(["site/index.html: không còn", "site/lạ.html: thừa"]);
});

test("publishing moves the pointer to the new state; any kept state can be pointed to again", async () => {
  const [one, two] = [await built("một"), await built("hai")];
  await states.publish(one.next, one.id);
  expect(await shown()).toBe("một");
  await states.publish(two.next, two.id);
  expect(await shown()).toBe("hai");
  await states.point(one.id);
  expect(await shown()).toBe("một");
  expect(await readFile(join(folder, "published/current/site/index.html"), "utf8")).toBe("một");
});

test("a pointer that was cut short points to nothing, and publishing sets it again", async () => {
  const { next, id } = await built("một");
  await states.publish(next, id);
  await writeFile(join(folder, "published/current.json"), '{"id":"');
  expect(await states.current()).toBeUndefined();
  await states.point(id);
  expect(await states.current()).toBe(id);
});

test("the last five states are kept, and the current one however old it is", async () => {
  const ids: string[] = [];
  for (const page of "abcdefg") {
    const { next, id } = await built(page);
    await states.publish(next, id);
    ids.push(id);
    if (page === "b") await states.point(id);
  }
  const kept = await states.list();
  expect(kept).toHaveLength(5);
  expect(kept).toEqual(expect.arrayContaining(ids.slice(-5)));
});

test("a state damaged on disk is replaced when its contents are published again", async () => {
  const one = await built("một");
  await states.publish(one.next, one.id);
  await writeFile(join(states.place(one.id), "site/index.html"), "hỏng");
  const again = await built("một");
  await states.publish(again.next, again.id);
  expect(await damages(states.place(one.id), one.id)).toEqual([]);
});

test("a link left over from a run that was killed is no obstacle", async () => {
  const one = await built("một");
  await mkdir(join(folder, "published"));
  await symlink("nowhere", join(folder, "published/current.moi"), "junction");
  await states.publish(one.next, one.id);
  expect(await readFile(join(folder, "published/current/site/index.html"), "utf8")).toBe("một");
});

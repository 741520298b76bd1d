import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { mustBeReplaceable } from "../loaders/replaceable.ts";

test("only what is empty, not there yet or known by its sign is replaced", async () => {
  const work = await mkdtemp(join(tmpdir(), "thay "));
  const [own, others] = [join(work, "của mình"), join(work, "của người khác")];
  await Promise.all([mkdir(own), mkdir(others)]);
  await mustBeReplaceable(own, "dấu.csv");
  await mustBeReplaceable(join(work, "chưa có"), "dấu.csv");
  await Promise.all([own, others].map((folder) => writeFile(join(folder, "a.txt"), "")));
  await writeFile(join(own, "dấu.csv".normalize("NFD")), "");
  await mustBeReplaceable(own, "dấu.csv");
  await expect(mustBeReplaceable(others, "dấu.csv")).rejects.toThrow("đang có thứ khác");
  await expect(mustBeReplaceable(join(others, "a.txt"), "dấu.csv")).rejects.toThrow("là tệp");
  await rm(work, { recursive: true });
});

import { appendFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Register } from "../../loaders/refresh/register.ts";

test("lines are only added; one that a power cut left incomplete spoils no other", async () => {
  const folder = await mkdtemp(join(tmpdir(), "sổ "));
  const path = join(folder, "register.jsonl");
  const register = new Register(path);
  await register.append({ run: "1", outcome: "begun" });
  const before = await readFile(path, "utf8");
  await appendFile(path, '{"run":"2","outc');
  await register.append({ run: "3", outcome: "failed", reason: "mất điện" });
  expect((await readFile(path, "utf8")).startsWith(before)).toBe(true);
  expect((await register.entries()).map((e) => [e.run, e.outcome])).toEqual([
    ["1", "begun"],
    ["3", "failed"],
  ]);
  await rm(folder, { recursive: true });
});

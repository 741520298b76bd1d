import { expect, test } from "vitest";
import { createPool, type PoolOptions } from "../../../loaders/workbook/open/pool.ts";

const task = (name: string) => new URL(`tasks/${name}.ts`, import.meta.url).href;

async function withPool<R>(
  options: Partial<PoolOptions>,
  use: (run: (name: string) => Promise<{ pid: number; bytes: number }>) => Promise<R>,
): Promise<R> {
  const pool = createPool<{ pid: number; bytes: number }>({
    taskModule: task("misbehave"),
    size: 1,
    timeLimitMs: 30_000,
    ...options,
  });
  try {
    return await use((name) => pool.run(new Uint8Array(3), name));
  } finally {
    pool.close();
  }
}

test("one process reads one file after another", async () => {
  const [first, second] = await withPool({}, (run) => Promise.all([run("a"), run("b")]));
  expect(first).toEqual({ pid: first.pid, bytes: 3 });
  expect(second.pid).toBe(first.pid);
});

test.each([
  [4, 1],
  [90, 2],
])("%i files are worth %i processes", async (files, processes) => {
  const names = Array.from({ length: files }, (_, i) => `${i}`);
  const read = await withPool({ size: 2 }, (run) => Promise.all(names.map(run)));
  expect(new Set(read.map(({ pid }) => pid)).size).toBe(processes);
});

test.each([
  ["hang", "timeout", { timeLimitMs: 500 }],
  ["fill the heap", "too_large", { memoryLimitMb: 300 }],
  ["fill buffers", "too_large", { memoryLimitMb: 300 }],
  ["exit", "too_large", {}],
])("%s costs that file alone", async (what, code, limits) => {
  await withPool(limits, async (run) => {
    const [before, bad, after] = await Promise.all([run("before"), run(what).catch((error) => error), run("after")]);
    expect(bad).toMatchObject({ code, message: expect.stringMatching(/\p{L}.*\. .*\.$/u) });
    expect(after.pid).not.toBe(before.pid);
  });
});

test("a bug that a file provokes is that file's error, with its cause for programmers", async () => {
  await withPool({}, async (run) => {
    const [bad, after] = await Promise.all([run("throw").catch((error) => error), run("after")]);
    expect(bad).toMatchObject({ code: "unreadable", cause: expect.stringContaining("TypeError: a bug") });
    expect(after.bytes).toBe(3);
  });
});

test("a task that cannot be loaded is no file's fault", async () => {
  await withPool({ taskModule: task("missing") }, async (run) => {
    await expect(run("a")).rejects.toThrow(/did not start/);
  });
});

test("what waits when the pool closes is rejected", async () => {
  const pool = createPool({ taskModule: task("misbehave"), size: 1 });
  const runs = ["a", "b"].map((name) => pool.run(new Uint8Array(), name).catch(() => "rejected"));
  pool.close();
  expect(await Promise.all(runs)).toEqual(["rejected", "rejected"]);
});

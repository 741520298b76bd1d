import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { LockedError, takeLock } from "../../loaders/refresh/lock.ts";

let folder: string;
let lock: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "khóa "));
  lock = join(folder, "lock.json");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const holder = (pid: number, host = hostname()) =>
  JSON.stringify({ pid, host, user: "văn thư", since: "2026-01-05T08:30:00.000Z" });

test("the second of two is told who runs and since when, and stops", async () => {
  const release = await takeLock(lock);
  const error = await takeLock(lock).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(LockedError);
  expect((error as Error).message).toMatch(
    new RegExp(`${hostname()} \\(tiến trình ${process.pid}\\), bắt đầu lúc \\d\\d:\\d\\d`),
  );
  await release();
  await (await takeLock(lock))();
});

test("the lock of a process that was killed is taken over, by one of many", async () => {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  await writeFile(lock, holder(child.pid!));
  await expect(takeLock(lock)).rejects.toThrow(LockedError);
  child.kill("SIGKILL");
  await once(child, "exit");
  const tries = await Promise.allSettled(Array.from({ length: 5 }, () => takeLock(lock)));
  expect(tries.filter((t) => t.status === "fulfilled")).toHaveLength(1);
});

test("a lock cut short by a power cut is taken over", async () => {
  await writeFile(lock, '{"pid":');
  await utimes(lock, new Date(), new Date(Date.now() - 10_000));
  await (await takeLock(lock))();
});

test("a holder on another machine counts as alive until it has been silent for five minutes", async () => {
  await writeFile(lock, holder(1, "máy-khác"));
  await expect(takeLock(lock)).rejects.toThrow(/máy-khác/);
  await utimes(lock, new Date(), new Date(Date.now() - 301_000));
  const release = await takeLock(lock);
  expect(JSON.parse(await readFile(lock, "utf8"))).toMatchObject({ pid: process.pid });
  await release();
});

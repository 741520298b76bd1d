import { appendFile, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { placesIn } from "../../loaders/refresh/places.ts";
import { watchInbox } from "../../loaders/refresh/watch.ts";

test("a file that still grows is waited for; several dropped together make one refresh", async () => {
  const folder = await mkdtemp(join(tmpdir(), "hộp thư "));
  await mkdir(join(folder, "inbox"));
  const stop = new AbortController();
  let calls = 0;
  const watching = watchInbox(
    () => folder,
    40,
    async () => void calls++,
    stop.signal,
  );
  await writeFile(join(folder, "inbox/b.xlsx"), "");
  for (let i = 0; i < 30; i++) {
    await appendFile(join(folder, "inbox/a.xlsx"), "một phần");
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(calls).toBe(0);
  }
  await expect.poll(() => calls, { timeout: 5000 }).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(calls).toBe(1);
  await rm(join(folder, "inbox/a.xlsx"));
  await expect.poll(() => calls, { timeout: 5000 }).toBe(2);
  stop.abort();
  await watching;
  await rm(folder, { recursive: true });
});

test("begun on the demo, it turns to an organisation's own data once they are there", async () => {
  const folder = await mkdtemp(join(tmpdir(), "hộp thư "));
  await mkdir(join(folder, "đang chép"));
  await writeFile(join(folder, "đang chép/a.xlsx"), "");
  const stop = new AbortController();
  const seen: boolean[] = [];
  const places = () => placesIn(folder);
  const watching = watchInbox(
    () => places().source,
    20,
    async () => void seen.push(places().demo),
    stop.signal,
  );
  await expect.poll(() => seen, { timeout: 5000 }).toEqual([true]);
  await rename(join(folder, "đang chép"), join(folder, "inbox"));
  await expect.poll(() => seen, { timeout: 5000 }).toEqual([true, false]);
  stop.abort();
  await watching;
  await rm(folder, { recursive: true });
});

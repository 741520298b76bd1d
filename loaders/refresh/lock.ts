import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname, userInfo } from "node:os";
import { dirname } from "node:path";
import { PersonError } from "../problems/person-error.ts";
import { moment } from "./moment.ts";

/** Who holds the lock. */
export interface Holder {
  pid: number;
  host: string;
  user: string;
  /** ISO time. */
  since: string;
}

/** Another run is under way. Its message is for the person at the keyboard. */
export class LockedError extends PersonError {
  constructor(readonly holder: Holder) {
    super(
      `Đang có một lần cập nhật khác chạy: ${holder.user} trên máy ${holder.host} (tiến trình ${holder.pid}), bắt đầu lúc ${moment(holder.since)}. ` +
        `Lần này dừng lại, không thay đổi gì. Chờ lần kia xong rồi chạy lại.`,
    );
  }
}

/** The holder shows every so often that it lives; after five minutes without a sign it counts as dead wherever it ran. */
const BEAT_MS = 20_000;
const SILENT_MS = 300_000;

/**
 * Takes the lock file, or throws `LockedError`. The lock of a process that is gone (killed, power cut) is taken over.
 * Gives the function that releases it.
 */
export async function takeLock(path: string): Promise<() => Promise<void>> {
  await mkdir(dirname(path), { recursive: true });
  const mine = JSON.stringify({
    pid: process.pid,
    host: hostname(),
    user: userInfo().username,
    since: new Date().toISOString(),
  } satisfies Holder);
  for (;;) {
    const taken = await writeFile(path, mine, { flag: "wx" }).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === "EEXIST") return false;
        throw error;
      },
    );
    if (taken) break;
    await moveStale(path);
  }
  const beat = setInterval(() => utimes(path, new Date(), new Date()).catch(() => {}), BEAT_MS).unref();
  return async () => {
    clearInterval(beat);
    if ((await readFile(path, "utf8").catch(() => "")) === mine) await rm(path, { force: true });
  };
}

/** Moves a dead holder's lock out of the way; throws where the holder lives. Of several that try at once only one can move it. */
async function moveStale(path: string): Promise<void> {
  const [text, info] = await Promise.all([
    readFile(path, "utf8").catch(() => undefined),
    stat(path).catch(() => undefined),
  ]);
  if (text === undefined || !info) return;
  const holder = parse(text);
  const silent = Date.now() - info.mtimeMs > SILENT_MS;
  // A holder writes its file in one go; one that cannot be read was cut short, or is just being written.
  if (!holder && !silent && Date.now() - info.mtimeMs < 2_000) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    return;
  }
  if (holder && !silent && (holder.host !== hostname() || lives(holder.pid))) throw new LockedError(holder);
  const aside = `${path}.${process.pid}`;
  await rename(path, aside).catch(() => {});
  const moved = await readFile(aside, "utf8").catch(() => text);
  if (moved !== text) await rename(aside, path);
  else await rm(aside, { force: true });
}

function parse(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return undefined;
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

import { copyFile, mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";

/**
 * Puts a folder of files that was written beside (`fresh`) into its place: as a whole where nothing else stands there; else, or where the place cannot
 * be removed (a drive, a mounted folder), file by file. What else stands there stays.
 */
export async function putInPlace(fresh: string, place: string): Promise<void> {
  const written = await readdir(fresh);
  const there = await readdir(place).catch(() => []);
  if (there.every((name) => written.includes(name))) {
    const whole = rm(place, { recursive: true, force: true }).then(() => rename(fresh, place));
    const done = await whole.then(
      () => true,
      () => false,
    );
    if (done) return;
  }
  await mkdir(place, { recursive: true });
  for (const name of written) await copyFile(join(fresh, name), join(place, name));
  await rm(fresh, { recursive: true, force: true });
}

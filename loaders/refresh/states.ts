import { readFileSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { damages, MANIFEST, type Manifest } from "./manifest.ts";
import { onceFree } from "./once-free.ts";

/** How many states are kept besides the current one. */
const KEPT = 5;

/** States that were published: a folder each, named by its content, and one small file that says which is current. */
export class States {
  constructor(private readonly folder: string) {}

  private get pointer(): string {
    return join(this.folder, "current.json");
  }

  /** Folder of a state. */
  place(id: string): string {
    return join(this.folder, id);
  }

  /** Id of the state that is published; undefined before the first, and where the pointer cannot be read any more. */
  async current(): Promise<string | undefined> {
    const text = await readFile(this.pointer, "utf8").catch(() => "");
    return /^\{"id":"([0-9a-f]{16})"\}/.exec(text)?.[1];
  }

  /** Folder of the site that is published at this moment. */
  site(): string {
    const { id } = JSON.parse(readFileSync(this.pointer, "utf8")) as { id: string };
    return join(this.place(id), "site");
  }

  async manifest(id: string): Promise<Manifest> {
    return JSON.parse(await readFile(join(this.place(id), MANIFEST), "utf8")) as Manifest;
  }

  /** Ids of all states that are kept, the one published last first. */
  async list(): Promise<string[]> {
    const names = (await readdir(this.folder).catch(() => [])).filter((name) => /^[0-9a-f]{16}$/.test(name));
    const times = await Promise.all(names.map(async (name) => (await stat(this.place(name))).mtimeMs));
    return names
      .map((name, i) => ({ name, time: times[i]! }))
      .sort((a, b) => b.time - a.time)
      .map((s) => s.name);
  }

  /** Takes a finished folder in as a state, makes it the current one, and removes states older than those to be kept. */
  async publish(built: string, id: string): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const place = this.place(id);
    if ((await stat(place).catch(() => undefined)) && (await damages(place, id)).length > 0)
      await onceFree(() => rm(place, { recursive: true }));
    if (!(await stat(place).catch(() => undefined))) await onceFree(() => rename(built, place));
    const before = await this.current();
    await this.point(id);
    const kept = new Set([id, before, ...(await this.list()).slice(0, KEPT)]);
    // A file that a browser or scanner holds open stays until the next time.
    for (const old of await this.list())
      if (!kept.has(old)) await rm(this.place(old), { recursive: true, force: true }).catch(() => {});
  }

  /** Makes a kept state the current one: one file is replaced in one step, so that a reader sees the old state or the new one. */
  async point(id: string): Promise<void> {
    const fresh = `${this.pointer}.moi`;
    await writeFile(fresh, `${JSON.stringify({ id })}\n`, { flush: true });
    await onceFree(() => rename(fresh, this.pointer));
    // The pointer decides; a file system without links serves by it alone.
    await this.link(id).catch(() => {});
  }

  /** `current`, for web servers that serve a folder: a link that is replaced in one step (on Windows a junction, which asks for no rights). */
  private async link(id: string): Promise<void> {
    const [link, fresh] = [join(this.folder, "current"), join(this.folder, "current.moi")];
    await rm(fresh, { force: true, recursive: true });
    await symlink(process.platform === "win32" ? resolve(this.place(id)) : id, fresh, "junction");
    if (process.platform === "win32") await rm(link, { force: true, recursive: true });
    await onceFree(() => rename(fresh, link));
  }
}

import { createHash, randomBytes } from "node:crypto";
import { chmod, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { PersonError } from "../problems/person-error.ts";
import type { HashedFile } from "./hashed-file.ts";
import { onceFree } from "./once-free.ts";

/** An archived file is missing or damaged; its message is for the operator. */
export class ArchiveError extends PersonError {
  constructor(place: string) {
    super(
      `Tệp lưu trữ ${place} bị mất hoặc hỏng. Lấy lại từ bản sao lưu; nếu tệp gốc còn trong data/inbox thì xóa tệp lưu trữ ấy rồi chạy npm run refresh.`,
    );
  }
}

/** Every input that was ever read, by content hash, read-only. What is in it is never changed. */
export class Archive {
  constructor(private readonly folder: string) {}

  private place(sha256: string): string {
    return join(this.folder, sha256.slice(0, 2), sha256);
  }

  /** Keeps these bytes and gives their hash. A file appears under its name only when it is whole. */
  async keep(bytes: Uint8Array): Promise<string> {
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const place = this.place(sha256);
    if ((await stat(place).catch(() => undefined))?.size === bytes.length) return sha256;
    await mkdir(dirname(place), { recursive: true });
    const fresh = `${place}.${randomBytes(4).toString("hex")}.moi`;
    await writeFile(fresh, bytes, { flush: true });
    await chmod(fresh, 0o444);
    await writable(place);
    await onceFree(() => rename(fresh, place));
    return sha256;
  }

  /**
   * The archived bytes.
   * @throws ArchiveError where they are missing or no longer what their name says
   */
  async read(sha256: string): Promise<Buffer> {
    const bytes = await readFile(this.place(sha256)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
    if (!bytes || createHash("sha256").update(bytes).digest("hex") !== sha256)
      throw new ArchiveError(this.place(sha256));
    return bytes;
  }

  /** Makes `folder` hold exactly these inputs under their own names, copied from the archive; a copy that is already there is kept. */
  async layOut(inputs: HashedFile[], folder: string): Promise<void> {
    const wanted = new Set(inputs.map((input) => input.path));
    await mkdir(folder, { recursive: true });
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      const name = path
        .slice(folder.length + 1)
        .split(sep)
        .join("/");
      if (!entry.isFile() || wanted.has(name)) continue;
      await writable(path);
      await onceFree(() => rm(path, { force: true }));
    }
    for (const { path, bytes, sha256 } of inputs) {
      const copy = join(folder, ...path.split("/"));
      if (!copy.startsWith(folder + sep)) throw new Error(`input leads out of the folder: ${path}`);
      const there = await stat(copy).catch(() => undefined);
      if (there?.size === bytes && there.mtimeMs === timeOf(sha256)) continue;
      await mkdir(dirname(copy), { recursive: true });
      await writable(copy);
      await rm(copy, { force: true });
      await writeFile(copy, await this.read(sha256));
      await utimes(copy, timeOf(sha256) / 1000, timeOf(sha256) / 1000);
    }
  }
}

/** Windows neither replaces nor removes a file that is read-only. */
const writable = (path: string): Promise<void> => chmod(path, 0o644).catch(() => {});

/** The time that a copy of these contents bears once it is complete (ms): some second of the years 2000 to 2008. */
const timeOf = (sha256: string): number => Date.UTC(2000, 0) + Number.parseInt(sha256.slice(0, 7), 16) * 1000;

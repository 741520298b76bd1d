import { createHash, randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

const sha256 = (content: string | Uint8Array): Buffer => createHash("sha256").update(content).digest();
const HASH_BYTES = 32;

/**
 * What takes long to make, kept from run to run under a name made of all that it was made from, so that a run makes only what changed. The
 * folder may be deleted at any time; an entry that was cut short or changed counts as none. Without a folder nothing is kept.
 */
export class Kept {
  private readonly used = new Set<string>();

  /** `version` is the program's: what another one made is not taken. */
  constructor(
    private readonly folder?: string,
    private readonly version = "",
  ) {}

  /** What was made from the same things before, else what `make` gives now. */
  async bytes(from: (string | Uint8Array)[], make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const known = await this.get(from);
    if (known) return known;
    const made = await make();
    await this.put(from, made);
    return made;
  }

  async get(from: (string | Uint8Array)[]): Promise<Uint8Array | undefined> {
    if (!this.folder) return undefined;
    const name = this.nameOf(from);
    const entry = await readFile(join(this.folder, name)).catch(() => undefined);
    const content = entry?.subarray(HASH_BYTES);
    if (!entry || !content || !sha256(content).equals(entry.subarray(0, HASH_BYTES))) return undefined;
    this.used.add(name);
    return content;
  }

  /** Keeps what was made from these things; it appears under its name only when it is whole. */
  async put(from: (string | Uint8Array)[], content: Uint8Array): Promise<void> {
    if (!this.folder) return;
    const name = this.nameOf(from);
    await mkdir(this.folder, { recursive: true });
    const fresh = join(this.folder, `${name}.${randomBytes(4).toString("hex")}`);
    await writeFile(fresh, Buffer.concat([sha256(content), content]));
    // where a scanner holds the old one, it is made again the next time
    await rename(fresh, join(this.folder, name)).catch(() => rm(fresh, { force: true }));
    this.used.add(name);
  }

  /** Removes what this run had no use for. */
  async forgetUnused(): Promise<void> {
    const names = this.folder ? await readdir(this.folder).catch(() => []) : [];
    for (const name of names) if (!this.used.has(name)) await rm(join(this.folder!, name), { force: true });
  }

  private nameOf(from: (string | Uint8Array)[]): string {
    return sha256([this.version, ...from].map((part) => sha256(part).toString("base64url")).join()).toString(
      "base64url",
    );
  }
}

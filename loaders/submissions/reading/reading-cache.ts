import { createHash } from "node:crypto";
import { appendFile, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Stamp } from "./inbox.ts";

/** What a reading leans on besides the program: it holds as long as all of it is the same. */
export interface Basis {
  file: string;
  sha256: string;
  /** Corrections of the file, as text. */
  corrections: string;
}

interface Head extends Basis, Stamp {
  /** When it was read (ms); a file stamped just before may have changed since without a trace. */
  seen: number;
  /** TCCSĐ that the file speaks of, and the state of their chi bộ and aliases. */
  units: Record<string, string>;
}

interface Entry {
  head: Head;
  reading: string;
}

/** Clocks of file systems may be this coarse (ms). */
const COARSE = 2_500;

/**
 * Readings of files kept from run to run, one line each: a checksum, what it leans on, the reading. Whatever is not wholly in order is passed
 * over, and the file read again: the cache can cost time but never change a result.
 */
export class ReadingCache {
  private readonly entries = new Map<string, Entry>();
  private readonly added = new Map<string, Entry>();
  private lines = 0;

  private constructor(
    private readonly path: string,
    private readonly version: string,
    private readonly stateOf: (tccsdId: string) => string,
  ) {}

  /** @param stateOf tells the state of a TCCSĐ's chi bộ and aliases. */
  static async open(path: string, version: string, stateOf: (tccsdId: string) => string): Promise<ReadingCache> {
    const cache = new ReadingCache(path, version, stateOf);
    const [first, ...lines] = (await readFile(path, "utf8").catch(() => "")).split("\n");
    if (first !== version) return cache;
    for (const line of lines) {
      const [check, head, reading] = line.split("\t");
      if (!reading || check !== checksum(head!, reading)) continue;
      const entry = { head: JSON.parse(head!) as Head, reading };
      cache.entries.set(entry.head.file, entry);
    }
    cache.lines = lines.length;
    return cache;
  }

  /** The file's SHA-256, where size and times say that it is as it was. */
  hashOf(file: string, { size, mtimeMs, ctimeMs }: Stamp): string | undefined {
    const head = this.entries.get(file)?.head;
    if (!head || head.size !== size || head.mtimeMs !== mtimeMs || head.ctimeMs !== ctimeMs) return undefined;
    return Math.max(mtimeMs, ctimeMs) + COARSE < head.seen ? head.sha256 : undefined;
  }

  get({ file, sha256, corrections }: Basis): string | undefined {
    const entry = this.entries.get(file);
    if (!entry || entry.head.sha256 !== sha256 || entry.head.corrections !== corrections) return undefined;
    const same = Object.entries(entry.head.units).every(([id, state]) => this.stateOf(id) === state);
    return same ? entry.reading : undefined;
  }

  /** Keeps a reading; also one found by its content whose times have changed. */
  put(basis: Basis, stamp: Stamp, tccsdIds: string[], reading: string): void {
    const { file, sha256, corrections } = basis;
    const { size, mtimeMs, ctimeMs } = stamp;
    const units = Object.fromEntries(tccsdIds.map((id) => [id, this.stateOf(id)]));
    const head = { file, sha256, corrections, size, mtimeMs, ctimeMs, seen: Date.now(), units };
    this.added.set(file, { head, reading });
  }

  /** Appends what is new; once most lines are outdated, writes the file anew. */
  async save(): Promise<void> {
    if (this.added.size === 0) return;
    await mkdir(dirname(this.path), { recursive: true });
    const all = new Map([...this.entries, ...this.added]);
    const append = this.entries.size > 0 && this.lines + this.added.size < 2 * all.size;
    const text = [...(append ? this.added : all).values()].map(lineOf).join("\n");
    if (append) return appendFile(this.path, `\n${text}`);
    const fresh = `${this.path}.${process.pid}`;
    await writeFile(fresh, `${this.version}\n${text}`);
    await rename(fresh, this.path);
  }
}

function lineOf({ head, reading }: Entry): string {
  const text = JSON.stringify(head);
  return `${checksum(text, reading)}\t${text}\t${reading}`;
}

const checksum = (head: string, reading: string): string =>
  createHash("sha1").update(head).update("\t").update(reading).digest("base64url");

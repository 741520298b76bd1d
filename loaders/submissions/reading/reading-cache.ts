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
  /** Its line: the checksum, the head and the reading. Of the bytes no more is made text than is asked for. */
  line: Buffer;
  /** Where the reading begins in it. */
  at: number;
}

const [TAB, NEWLINE] = ["\t".charCodeAt(0), "\n".charCodeAt(0)];

/** Clocks of file systems may be this coarse (ms). */
const COARSE = 2_500;

/**
 * Readings of files (`reading-text.ts`: in ASCII) kept from run to run, one line each: a checksum, what it leans on, the reading. Whatever is not wholly in order is passed
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
    const [first, ...lines] = linesOf(await readFile(path).catch(() => Buffer.alloc(0)));
    if (first?.toString() !== version) return cache;
    for (const line of lines) {
      const entry = entryIn(line);
      if (entry) cache.entries.set(entry.head.file, entry);
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
    return same ? entry.line.toString("latin1", entry.at) : undefined;
  }

  /** Keeps a reading; also one found by its content whose times have changed. */
  put(basis: Basis, stamp: Stamp, tccsdIds: string[], reading: string): void {
    const { file, sha256, corrections } = basis;
    const { size, mtimeMs, ctimeMs } = stamp;
    const units = Object.fromEntries(tccsdIds.map((id) => [id, this.stateOf(id)]));
    const head = { file, sha256, corrections, size, mtimeMs, ctimeMs, seen: Date.now(), units };
    this.added.set(file, entryOf(head, reading));
  }

  /** Appends what is new; once most lines are outdated, writes the file anew. */
  async save(): Promise<void> {
    if (this.added.size === 0) return;
    await mkdir(dirname(this.path), { recursive: true });
    const all = new Map([...this.entries, ...this.added]);
    const append = this.entries.size > 0 && this.lines + this.added.size < 2 * all.size;
    const lines = [...(append ? this.added : all).values()].flatMap(({ line }) => [Buffer.from("\n"), line]);
    if (append) return appendFile(this.path, Buffer.concat(lines));
    const fresh = `${this.path}.${process.pid}`;
    await writeFile(fresh, Buffer.concat([Buffer.from(this.version), ...lines]));
    await rename(fresh, this.path);
  }
}

function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let from = 0; from < bytes.length; ) {
    const to = bytes.indexOf(NEWLINE, from);
    const end = to === -1 ? bytes.length : to;
    lines.push(bytes.subarray(from, end));
    from = end + 1;
  }
  return lines;
}

function entryOf(head: Head, reading: string): Entry {
  const text = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\t`), Buffer.from(reading, "latin1")]);
  const line = Buffer.concat([Buffer.from(`${checksum(text)}\t`), text]);
  return { head, line, at: line.length - reading.length };
}

/** What stands in a line; nothing where it is not wholly in order. */
function entryIn(line: Buffer): Entry | undefined {
  const head = line.indexOf(TAB) + 1;
  const at = line.indexOf(TAB, head) + 1;
  if (at === 0 || at === line.length) return undefined;
  if (line.toString("latin1", 0, head - 1) !== checksum(line.subarray(head))) return undefined;
  return { head: JSON.parse(line.toString("utf8", head, at - 1)) as Head, line, at };
}

const checksum = (text: Buffer): string => createHash("sha1").update(text).digest("base64url");

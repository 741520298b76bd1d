import { randomBytes } from "node:crypto";
import { appendFile, mkdir, open, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { CodeVersion } from "./code-version.ts";

/** One line of the register. A run has a line when it begins and one when it ends; one that was killed has only the first. */
export interface Entry {
  run: string;
  /** ISO time of the line. */
  at: string;
  /** How it stands: see `OUTCOMES`. */
  outcome: keyof typeof OUTCOMES;
  /** Hash of the archived list of inputs (`HashedFile[]` as JSON), and how many they are. */
  inputs?: { sha256: string; files: number };
  /** Hash over all that decides its outputs (`keyOf`). */
  key?: string;
  code?: CodeVersion;
  tccsd?: string;
  demo?: boolean;
  /** State that it published, and the one that it took the place of. */
  state?: string;
  superseded?: string;
  /** What it counted: files, rows, problems, differences from the state before. */
  results?: Record<string, unknown>;
  /** Files that a newer one of the same form, unit and period replaced. */
  supersededFiles?: string[];
  /** Why it came to nothing. */
  reason?: string;
}

/** Outcomes and what they are called. */
const OUTCOMES = {
  begun: "bắt đầu",
  published: "đã công bố",
  unchanged: "không có gì thay đổi",
  refused: "không công bố vì kiểm tra không đạt",
  failed: "dừng vì lỗi",
  rolled_back: "quay lại bản cũ",
  reproduced: "dựng lại giống hệt",
  differs: "dựng lại không giống",
} as const;

export const newRun = (): string =>
  `${new Date().toISOString().slice(0, 19).replace(/[-:]/g, "")}-${randomBytes(2).toString("hex")}`;

/** Log of every run. Lines are only ever added. */
export class Register {
  constructor(private readonly path: string) {}

  async append(entry: Omit<Entry, "at">): Promise<void> {
    await mkdir(dirname(this.path), { recursive: true });
    const { run, ...rest } = entry;
    const line = JSON.stringify({ run, at: new Date().toISOString(), ...rest });
    await appendFile(this.path, `${(await this.cutShort()) ? "\n" : ""}${line}\n`, { flush: true });
  }

  /** All lines, the oldest first. One that a power cut left incomplete is passed over. */
  async entries(): Promise<Entry[]> {
    const text = await readFile(this.path, "utf8").catch(() => "");
    return text.split("\n").flatMap((line) => {
      try {
        return [JSON.parse(line) as Entry];
      } catch {
        return [];
      }
    });
  }

  /** Whether the last line lacks its end. */
  private async cutShort(): Promise<boolean> {
    const file = await open(this.path).catch(() => undefined);
    if (!file) return false;
    try {
      const { size } = await file.stat();
      if (size === 0) return false;
      const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
      return buffer.toString() !== "\n";
    } finally {
      await file.close();
    }
  }
}

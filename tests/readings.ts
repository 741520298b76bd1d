import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder in which readings of the demo are kept while the tests run. */
    readings: string;
  }
}

/** Runs once around all tests: a folder for what they read of the demo, empty at first and gone afterwards. */
export default async function readings(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "bài đọc "));
  project.provide("readings", folder);
  return () => rm(folder, { recursive: true, force: true });
}

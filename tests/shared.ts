import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder in which what several test files read is kept while the tests run. */
    shared: string;
  }
}

/** Runs once around all tests: a folder for what several of their files read, empty at first and gone afterwards. */
export default async function shared(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "dùng chung "));
  project.provide("shared", folder);
  return () => rm(folder, { recursive: true, force: true });
}

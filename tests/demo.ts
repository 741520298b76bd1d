import { existsSync } from "node:fs";
import { cp, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { inject } from "vitest";
import { run } from "../loaders/run.ts";

/** The demo: its workbooks came with their truth, written by the program that invented them. */
export const demo = join(import.meta.dirname, "../data/demo");

/** The demo's open data, and its warehouse where one is wanted: a copy of what one run for all test files of this run of the tests came to. */
export async function runDemo(out: string, warehouse?: string): Promise<void> {
  const kept = join(inject("shared"), "demo");
  if (!existsSync(kept)) await keepRun(kept);
  await cp(join(kept, "open-data"), out, { recursive: true });
  if (warehouse) await cp(join(kept, "warehouse.duckdb"), warehouse);
}

async function keepRun(kept: string): Promise<void> {
  const fresh = await mkdtemp(`${kept} `);
  await run({
    inbox: join(demo, "inbox"),
    registry: join(demo, "danh-muc.xlsx"),
    out: join(fresh, "open-data"),
    warehouse: join(fresh, "warehouse.duckdb"),
  });
  // a file that was tested at the same time may have been first
  await rename(fresh, kept).catch(() => rm(fresh, { recursive: true, force: true }));
}

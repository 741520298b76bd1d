import { join } from "node:path";
import { inject } from "vitest";
import { run, type Summary } from "../loaders/run.ts";

/** The demo: its workbooks came with their truth, written by the program that invented them. */
export const demo = join(import.meta.dirname, "../data/demo");

/** The demo's run. Its files are read by the first test file that asks in a run of the tests; the others find what they came to. */
export const runDemo = (out: string, warehouse?: string): Promise<Summary> =>
  run({
    inbox: join(demo, "inbox"),
    registry: join(demo, "danh-muc.xlsx"),
    out,
    ...(warehouse === undefined ? {} : { warehouse }),
    cache: inject("readings"),
  });

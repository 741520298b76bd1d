import { readFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { moduleUrl } from "../../program/module.ts";
import type { RefusalCode } from "./refusals.ts";
import { WorkbookError } from "./workbook.ts";

// A child process of the pool: reads the files it is sent, one after another, until it is killed.

/** The first message: what the task's `setUp` is told. */
export interface Start {
  setup: unknown;
}

export interface Job {
  source: string | Uint8Array;
  fileName: string;
  /** What the task wants to know besides. */
  extra?: unknown;
}

/** `failed` is the trace of a programming error; a file that provokes one must not end the run. */
export type Answer = { result: unknown } | { refused: RefusalCode; detail?: string } | { failed: string };

const [taskModule, memoryLimitMb] = process.argv.slice(2);
const started = new Promise<Start>((resolve) => process.once("message", (message) => resolve(message as Start)));
const { setUp, readTask } = (await import(moduleUrl(new URL(taskModule!)))) as {
  setUp?: (setup: unknown) => unknown;
  readTask: (bytes: Uint8Array, fileName: string, extra: unknown) => unknown;
};
// Waited for even by a task without one: the first message is no job.
const { setup } = await started;
await setUp?.(setup);
// A thread of its own, since this one is busy while memory grows.
new Worker(new URL("memory-watch.js", import.meta.url), { workerData: Number(memoryLimitMb), execArgv: [] }).unref();

async function answer({ source, fileName, extra }: Job): Promise<Answer> {
  try {
    const bytes = typeof source === "string" ? readFileSync(source) : source;
    return { result: await readTask(bytes, fileName, extra) };
  } catch (error) {
    if (error instanceof WorkbookError)
      return { refused: error.code, ...(error.detail ? { detail: error.detail } : {}) };
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

process.on("message", async (job: Job) => process.send!(await answer(job)));
process.on("disconnect", () => process.exit());
process.send!("ready");

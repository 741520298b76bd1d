import { availableParallelism } from "node:os";
import { Child } from "./child.ts";
import type { Job } from "./child-main.ts";

export interface PoolOptions {
  /** URL of the module whose `readTask(bytes, fileName, extra)` runs in the children; what it returns must survive being sent to the parent. */
  taskModule: string;
  /** What the module's `setUp` is told in each child before the first file; children start while a promise of it is waited for. */
  setup?: unknown;
  /** How many child processes at most. */
  size?: number;
  /** A file that takes longer is given up. */
  timeLimitMs?: number;
  /** So is one for which a child's memory grows larger. */
  memoryLimitMb?: number;
}

export interface Pool<T> {
  /**
   * Reads one file, given by its path or its bytes; `extra` is handed on to the task.
   * @throws WorkbookError for what cannot be read, or not within the limits; other errors are the program's own.
   */
  run(source: string | Uint8Array, fileName: string, extra?: unknown): Promise<T>;
  /** Ends the children; what still waits is rejected. */
  close(): void;
}

/** How many files must wait for each child that there is before another starts: one reads as many in the time that another takes to get ready. */
const WORTH_A_CHILD = 20;

/**
 * A few reused child processes that read files. A file that hangs, eats memory or crashes its process costs itself alone: the process is
 * killed, another takes its place, and the run goes on. (A worker thread would not do: its memory limit does not count buffers, and it
 * cannot be ended while it computes.)
 */
export function createPool<T>(options: PoolOptions): Pool<T> {
  const limits = { timeLimitMs: options.timeLimitMs ?? 20_000, memoryLimitMb: options.memoryLimitMb ?? 1_500 };
  const size = options.size ?? Math.min(4, availableParallelism());
  const waiting: {
    job: Job;
    resolve: (result: T) => void;
    reject: (error: unknown) => void;
  }[] = [];
  const idle: Child<T>[] = [];
  const children = new Set<Child<T>>();
  let closed = false;

  // Most runs have something to read: the first gets ready while the list of files is made.
  const first = new Child<T>(options.taskModule, options.setup, limits);
  children.add(first);
  idle.push(first);

  const mayStart = () =>
    children.size === 0 || (children.size < size && waiting.length > WORTH_A_CHILD * children.size);

  function next(): void {
    while (waiting.length > 0 && !closed && (idle.length > 0 || mayStart())) {
      const { job, resolve, reject } = waiting.shift()!;
      const child = idle.pop() ?? new Child<T>(options.taskModule, options.setup, limits);
      children.add(child);
      child
        .run(job)
        .then(resolve, reject)
        .finally(() => {
          if (child.alive) idle.push(child);
          else children.delete(child);
          next();
        });
    }
  }

  return {
    run: (source, fileName, extra) =>
      new Promise<T>((resolve, reject) => {
        if (closed) throw new Error("the pool is closed");
        waiting.push({ job: { source, fileName, extra }, resolve, reject });
        next();
      }),
    close() {
      closed = true;
      for (const child of children) child.kill();
      for (const { reject } of waiting.splice(0)) reject(new Error("the pool was closed"));
    },
  };
}

import { type ChildProcess, fork } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { moduleUrl } from "../../program/module.ts";
import { SHORT_LIVED } from "../../program/short-lived.ts";
import type { Answer, Job, Start } from "./child-main.ts";
import { WorkbookError } from "./workbook.ts";

const SOURCE = new URL("child-main.ts", import.meta.url);
const MAIN = moduleUrl(SOURCE);
const RUN = new URL("../../program/run.js", import.meta.url);
const TESTS = new URL("../../../tests/", import.meta.url).href;

/**
 * How a child is started: `fork`'s module, arguments before the others, and Node's. Where the parent is not compiled (tests, benchmarks), children
 * are all the same: each would compile its modules anew. A task of the tests' own is no part of the program and runs as TypeScript.
 */
function startFor(taskModule: string): { main: URL; args: string[]; execArgv: string[] } {
  if (MAIN !== SOURCE.href) return { main: new URL(MAIN), args: [], execArgv: [] };
  if (!taskModule.startsWith(TESTS)) return { main: RUN, args: ["loaders/workbook/open/child-main.ts"], execArgv: [] };
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  return { main: SOURCE, args: [], execArgv: ["--import", tsx] };
}

/** One child process. It reads one file at a time, and is done with for good once it had to be killed. */
export class Child<T> {
  private readonly process: ChildProcess;
  private readonly ready: Promise<void>;
  private settle: ((outcome: Answer | Error) => void) | undefined;
  alive = true;

  constructor(
    taskModule: string,
    setup: unknown,
    private readonly limits: { timeLimitMs: number; memoryLimitMb: number },
  ) {
    const { main, args, execArgv } = startFor(taskModule);
    this.process = fork(fileURLToPath(main), [...args, taskModule, String(limits.memoryLimitMb)], {
      execArgv: [...execArgv, ...SHORT_LIVED, `--max-old-space-size=${limits.memoryLimitMb}`],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    // Where there will be none, the pool is closed by who waited for it too; one that ended meanwhile is told of by its exit.
    Promise.resolve(setup).then(
      (known) => this.process.connected && this.process.send({ setup: known } satisfies Start, () => {}),
      () => {},
    );
    let said = "";
    this.process.stderr?.on("data", (data) => {
      said = (said + data).slice(-2_000);
    });
    this.ready = new Promise((resolve, reject) => {
      this.process.once("message", () => resolve());
      this.process.once("exit", () => reject(new Error(`a reading process did not start: ${said}`)));
    });
    this.ready.catch(() => {});
    this.process.on("message", (answer: Answer) => this.settle?.(answer));
    this.process.once("exit", () => {
      this.alive = false;
      // It did not end by itself: its own watch killed it, or the heap was full.
      this.settle?.(new WorkbookError("too_large", "cần quá nhiều bộ nhớ để đọc"));
    });
  }

  /** Reads one file. @throws WorkbookError */
  async run(job: Job): Promise<T> {
    await this.ready;
    let timer: NodeJS.Timeout | undefined;
    const outcome = await new Promise<Answer | Error>((resolve) => {
      this.settle = resolve;
      timer = setTimeout(() => {
        resolve(new WorkbookError("timeout", `quá ${(this.limits.timeLimitMs / 1000).toLocaleString("vi")} giây`));
        this.kill();
      }, this.limits.timeLimitMs);
      this.process.send(job);
    });
    clearTimeout(timer);
    this.settle = undefined;
    if (outcome instanceof Error) throw outcome;
    if ("refused" in outcome) throw new WorkbookError(outcome.refused, outcome.detail);
    if ("failed" in outcome)
      throw new WorkbookError("unreadable", "chương trình đọc gặp lỗi", { cause: outcome.failed });
    return outcome.result as T;
  }

  /** Ends the process at once, whatever it is doing. */
  kill(): void {
    this.alive = false;
    this.process.kill("SIGKILL");
  }
}

import type { Browser } from "playwright-core";

/** A task of a main thread in Chromium's trace: microseconds, `tdur` on the clock of the thread. */
export interface Task {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur: number;
  tdur?: number;
  args: { name?: string };
}

/** Begins to record what the main threads of pages do; gives how to stop, which gives their tasks, none within another. */
export async function mainThread(browser: Browser): Promise<() => Promise<Task[]>> {
  const session = await browser.newBrowserCDPSession();
  const events: Task[] = [];
  session.on("Tracing.dataCollected", (part) => events.push(...(part.value as unknown as Task[])));
  await session.send("Tracing.start", { traceConfig: { includedCategories: ["toplevel"] } });
  return async () => {
    const complete = new Promise<void>((resolve) => session.once("Tracing.tracingComplete", () => resolve()));
    await session.send("Tracing.end");
    await complete;
    await session.detach();
    const of = ({ pid, tid }: Task) => `${pid} ${tid}`;
    const main = new Set(events.filter((e) => e.args?.name === "CrRendererMain").map(of));
    const ends = new Map<string, number>();
    const tasks = events.filter((e) => e.name === "ThreadControllerImpl::RunTask" && e.dur && main.has(of(e)));
    return tasks
      .sort((a, b) => a.ts - b.ts || b.dur - a.dur)
      .filter((task) => {
        const within = task.ts < (ends.get(of(task)) ?? 0);
        if (!within) ends.set(of(task), task.ts + task.dur);
        return !within;
      });
  };
}
